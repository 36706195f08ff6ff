// Writes a file so that under its name there is always the whole of it, or what was there before.
import { randomBytes } from "node:crypto";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/** What temporary files of this module end in. */
export const TEMPORARY = ".writing";

/** Writes the bytes to `path`; tests put a disk that fails in its place. */
export type WriteFile = (path: string, bytes: Uint8Array) => Promise<void>;

/**
 * Writes to a temporary name, flushes to the disk, renames, and flushes the folder.
 * @throws the system's error (a full disk); nothing is left behind then
 */
export const writeDurably: WriteFile = async (path, bytes) => {
  const temporary = `${path}.${randomBytes(4).toString("hex")}${TEMPORARY}`;
  try {
    await writeAndFlush(temporary, bytes);
    await rename(temporary, path);
    await flushFolder(dirname(path));
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
};

/** Writes a new file whose bytes are on the disk when it is done; fails where the name is taken. */
export async function writeAndFlush(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** What systems say that cannot flush a folder; there the rename is as safe as it gets. */
const CANNOT_FLUSH = new Set(["EISDIR", "EPERM", "EINVAL", "ENOTSUP"]);

/**
 * Makes new names in the folder last, too.
 * @throws the system's error where the disk fails
 */
export async function flushFolder(path: string): Promise<void> {
  try {
    const folder = await open(path, "r");
    await folder.sync().finally(() => folder.close());
  } catch (error) {
    if (!CANNOT_FLUSH.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
  }
}
