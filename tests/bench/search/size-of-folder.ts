// Adds up the bytes of the files of a folder.
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/** Of a file its own; folders within are left out. */
export async function sizeOfFolder(path: string): Promise<number> {
  const own = await stat(path);
  if (!own.isDirectory()) return own.size;
  const sizes = await Promise.all((await readdir(path)).map(async (name) => (await stat(join(path, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
