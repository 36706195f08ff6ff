// Goes through the files of a corpus, wherever they lie: in folders, in archives, or in archives in folders.
import { stat } from "node:fs/promises";
import { isHidden } from "@/lib/corpus/containers/archive-member";
import { inflationBudget } from "@/lib/corpus/containers/inflation-budget";
import { readTar } from "@/lib/corpus/containers/read-tar";
import { readZip } from "@/lib/corpus/containers/read-zip";
import { readInput } from "@/lib/corpus/read-input";
import { walkInputs, type Input } from "@/lib/corpus/walk-inputs";
import { RejectedDocument } from "@/lib/domain/rejection";
import { CollectionError } from "./collection-format";

/** A file of an archive or folder. `read` must be called before the next file is asked for. */
export interface TreeFile {
  path: string;
  /** @throws RejectedDocument where it is too large or cannot be read */
  read: () => Promise<Uint8Array>;
}

const ARCHIVE = /\.(?:tar|tgz|tar\.gz|zip)$/i;

/** True where the name is that of an archive that is looked into. */
export function isArchive(path: string): boolean {
  return ARCHIVE.test(path);
}

/**
 * All files below `paths`, in the same order for the same files.
 * @throws CollectionError where an archive is damaged
 */
export async function* readTree(paths: string[], maxFileMb: number): AsyncGenerator<TreeFile, void> {
  for (const input of await walkInputs(paths)) {
    if (isArchive(input.path) && !input.problem) yield* archiveFiles(input.path, maxFileMb);
    else yield plainFile(input, maxFileMb);
  }
}

async function* archiveFiles(path: string, maxFileMb: number): AsyncGenerator<TreeFile, void> {
  const budget = inflationBudget((await stat(path)).size);
  try {
    const members = path.toLowerCase().endsWith(".zip") ? readZip(path, maxFileMb) : readTar(path, maxFileMb, budget);
    for await (const { name, problem, read } of members) {
      if (!problem && !isHidden(name)) yield { path: `${path}/${name.replace(/^\/+/, "")}`, read: () => read(budget) };
    }
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    throw new CollectionError(`${path}: ${error.message}`);
  }
}

function plainFile({ path, problem }: Input, maxFileMb: number): TreeFile {
  const read = () =>
    problem ? Promise.reject(new RejectedDocument(problem.reason, problem.message)) : readInput(path, maxFileMb);
  return { path, read };
}
