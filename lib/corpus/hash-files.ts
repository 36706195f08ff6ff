// Hashes whole folders, to tell whether anything in them has changed.
import { createHash } from "node:crypto";
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * SHA-256 in hexadecimal over names and contents of all files in `paths` (files or folders) that `wanted` takes.
 * A path that does not exist counts as empty.
 */
export async function hashFiles(paths: string[], wanted: (file: string) => boolean = () => true): Promise<string> {
  const files = (await Promise.all(paths.map(filesBelow))).flat().filter(wanted).sort();
  const hash = createHash("sha256");
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(await readFile(file))
      .update("\0");
  return hash.digest("hex");
}

async function filesBelow(path: string): Promise<string[]> {
  const kind = await stat(path).catch(() => null);
  if (!kind?.isDirectory()) return kind ? [path] : [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}
