// Checks that a document's bytes are still kept, and are still those that were ingested.
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { originalPath } from "./originals";

/** What is wrong with the kept bytes, null where nothing is. Reads them as a stream, never whole. */
export async function originalProblem(
  dataDir: string,
  { contentHash, byteLength }: { contentHash: string; byteLength: number },
): Promise<string | null> {
  const path = originalPath(dataDir, contentHash);
  const hash = createHash("sha256");
  try {
    const bytes = createReadStream(path);
    await pipeline(bytes, hash);
    if (bytes.bytesRead !== byteLength) return `${path} has ${bytes.bytesRead} bytes instead of ${byteLength}.`;
    return hash.digest("hex") === contentHash ? null : `${path} no longer holds what its name says.`;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === "ENOENT" ? `Its bytes are missing: there is no ${path}.` : `Its bytes cannot be read: ${message}.`;
  }
}
