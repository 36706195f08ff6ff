// Finds files that a program is still writing, where the system tells (Linux, programs of the same user).
import { readdir, readFile, readlink } from "node:fs/promises";

/** O_WRONLY and O_RDWR, in the octal `flags` of `/proc/PID/fdinfo`. */
const WRITING = 0o3;
const DIGITS = /^\d+$/;

/** Those of `paths` (absolute, without links) that some program has open for writing; none where that is not told. */
export async function filesOpenForWriting(paths: ReadonlySet<string>): Promise<Set<string>> {
  const found = new Set<string>();
  const processes = (await list("/proc")).filter((name) => DIGITS.test(name));
  for (const process of processes) {
    for (const descriptor of await list(`/proc/${process}/fd`)) {
      const path = await readlink(`/proc/${process}/fd/${descriptor}`).catch(() => "");
      if (paths.has(path) && (await isWriting(process, descriptor))) found.add(path);
    }
  }
  return found;
}

async function isWriting(process: string, descriptor: string): Promise<boolean> {
  const info = await readFile(`/proc/${process}/fdinfo/${descriptor}`, "utf8").catch(() => "");
  const flags = /^flags:\s*([0-7]+)$/m.exec(info)?.[1];
  return flags !== undefined && (parseInt(flags, 8) & WRITING) !== 0;
}

async function list(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}
