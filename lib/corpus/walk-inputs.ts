// Lists the documents that paths name, the same list in the same order for the same files.
import { lstat, readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Rejection } from "@/lib/domain/rejection";

/** A file to ingest; `problem` is set where it is already clear that it cannot be read. */
export interface Input {
  path: string;
  problem: Rejection | null;
}

/**
 * The inputs that `paths` (files and folders) name, in the order given, folders in depth by the order of their names.
 * Within folders hidden files and folders are left out and links to folders are not followed; what is no regular file,
 * or cannot be looked at, is an input with a problem.
 */
export async function walkInputs(paths: string[]): Promise<Input[]> {
  const inputs: Input[] = [];
  for (const path of paths) await walk(path, inputs, true);
  return inputs;
}

async function walk(path: string, inputs: Input[], named: boolean): Promise<void> {
  try {
    const target = await stat(path);
    const link = (await lstat(path)).isSymbolicLink();
    if (target.isFile()) inputs.push({ path, problem: null });
    else if (!target.isDirectory()) inputs.push(problem(path, "It is no regular file. Save it as a file first."));
    else if (link && !named) inputs.push(problem(path, "It is a link to a folder. Name that folder to ingest it."));
    else await walkFolder(path, inputs);
  } catch (error) {
    inputs.push(problem(path, path.includes("\ufffd") ? ODD_NAME : explain(error)));
  }
}

async function walkFolder(path: string, inputs: Input[]): Promise<void> {
  const names = (await readdir(path)).filter((name) => !name.startsWith("."));
  for (const name of names.sort()) await walk(join(path, name), inputs, false);
}

function problem(path: string, message: string): Input {
  return { path, problem: { reason: "unreadable", message } };
}

/** Bytes that are no UTF-8 come from the folder as replacement characters, and no file is found under those. */
const ODD_NAME = "Its name holds bytes that are not UTF-8, so it cannot be opened. Rename it.";

const EXPLANATIONS: Record<string, string> = {
  ENOENT: "There is no such file or folder, or it is a link to nothing. Check the path.",
  EACCES: "It may not be read by this user. Change its permissions, or run as a user who may read it.",
  EPERM: "It may not be read by this user. Change its permissions, or run as a user who may read it.",
  ELOOP: "It is a link that leads back to itself. Name the file itself.",
  ENAMETOOLONG: "Its name is too long for this system. Rename it.",
};

/** What an error of the file system means and what to do. */
export function explain(error: unknown): string {
  const { code = "", message } = error as NodeJS.ErrnoException;
  return EXPLANATIONS[code] ?? `It could not be read: ${message}`;
}
