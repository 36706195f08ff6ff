// The one way in which the bytes of documents are hashed.
import { createHash } from "node:crypto";

/** SHA-256 in lower-case hexadecimal. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
