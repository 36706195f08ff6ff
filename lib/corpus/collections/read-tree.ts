// Goes through the files of a corpus, wherever they lie: in folders, in archives, or in archives in folders.
import { RejectedDocument } from "@/lib/domain/rejection";
import { readInput } from "@/lib/corpus/read-input";
import { walkInputs, type Input } from "@/lib/corpus/walk-inputs";
import { readTar, type TreeFile } from "./read-tar";

const ARCHIVE = /\.(?:tar|tgz|tar\.gz)$/i;

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
    if (isArchive(input.path) && !input.problem) yield* readTar(input.path, maxFileMb);
    else yield plainFile(input, maxFileMb);
  }
}

function plainFile({ path, problem }: Input, maxFileMb: number): TreeFile {
  const read = () =>
    problem ? Promise.reject(new RejectedDocument(problem.reason, problem.message)) : readInput(path, maxFileMb);
  return { path, read };
}
