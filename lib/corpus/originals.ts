// Keeps the bytes of ingested documents, so that a newer parser can read them again.
import { randomBytes } from "node:crypto";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { flushFolder, writeAndFlush } from "./durable-file";

const TEMPORARY = "tmp";
const STALE_MS = 60 * 60 * 1_000;

/** The folder of originals cannot be written: nothing can be ingested until it can. */
export class OriginalsError extends Error {
  override readonly name = "OriginalsError";
}

/** Where the bytes with this SHA-256 are kept: `originals/ab/abcd…` under the data folder. */
export function originalPath(dataDir: string, sha256: string): string {
  return join(dataDir, "originals", sha256.slice(0, 2), sha256);
}

/**
 * Keeps `bytes` under their hash; they are on the disk when this returns. A crash leaves either the whole file under
 * its name or a stray temporary one, never half of it.
 * @throws OriginalsError where the data folder cannot be written
 */
export async function keepOriginal(dataDir: string, sha256: string, bytes: Uint8Array): Promise<void> {
  const path = originalPath(dataDir, sha256);
  const kept = await stat(path).catch(() => null);
  if (kept?.size === bytes.byteLength) return;
  await writeWhole(join(dataDir, "originals", TEMPORARY), path, bytes).catch((error: Error) => {
    throw new OriginalsError(`A document's bytes cannot be kept: ${error.message}. Free the disk, or set DATA_DIR.`);
  });
}

async function writeWhole(temporaryFolder: string, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(temporaryFolder, `${basename(path)}-${randomBytes(6).toString("hex")}`);
  await mkdir(temporaryFolder, { recursive: true });
  await mkdir(dirname(path), { recursive: true });
  await writeAndFlush(temporary, bytes);
  await rename(temporary, path);
  await flushFolder(dirname(path));
}

/** Deletes the kept bytes with these hashes, where they are there. */
export async function removeOriginals(dataDir: string, hashes: string[]): Promise<void> {
  for (const sha256 of hashes) await rm(originalPath(dataDir, sha256), { force: true });
}

/** Deletes temporary files that killed runs left behind an hour ago or earlier. */
export async function sweepTemporaryFiles(dataDir: string): Promise<void> {
  const folder = join(dataDir, "originals", TEMPORARY);
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name);
    const facts = await stat(path).catch(() => null);
    if (facts && Date.now() - facts.mtimeMs > STALE_MS) await rm(path, { force: true });
  }
}
