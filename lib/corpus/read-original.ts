// Reads a document's kept bytes back, and believes them only where they are the very ones.
import { readFile } from "node:fs/promises";
import { originalPath } from "./originals";
import { sha256Of } from "./sha256-of";

/** The bytes with this SHA-256; null where they are missing, cannot be read or are no longer the same. */
export async function readOriginal(dataDir: string, sha256: string): Promise<Uint8Array | null> {
  const bytes = await readFile(originalPath(dataDir, sha256)).catch(() => null);
  if (!bytes) return null;
  return sha256Of(bytes) === sha256 ? bytes : null;
}
