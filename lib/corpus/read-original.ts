// Reads a document's kept bytes back, and believes them only where they are the very ones.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { originalPath } from "./originals";

/** The bytes with this SHA-256; null where they are missing, cannot be read or are no longer the same. */
export async function readOriginal(dataDir: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(originalPath(dataDir, sha256)).catch(() => null);
  if (!bytes) return null;
  return createHash("sha256").update(bytes).digest("hex") === sha256 ? bytes : null;
}
