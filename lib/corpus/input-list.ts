// The documents of a run: known by their paths before the first is read, their bytes read one after the other.
import { basename } from "node:path";
import type { DocumentHints } from "@/lib/domain/document-hints";
import { RejectedDocument } from "@/lib/domain/rejection";
import { readInput } from "./read-input";
import { walkInputs, type Input } from "./walk-inputs";

/** One document, wherever its bytes come from. */
export interface IngestInput {
  path: string;
  hints: DocumentHints;
  /** @throws RejectedDocument where the bytes cannot be read, or are too many */
  read: () => Promise<Uint8Array>;
}

/** `inputs` gives one input for each of `paths`, in their order; few of them are held at a time. */
export interface InputList {
  paths: string[];
  inputs: () => Iterable<IngestInput> | AsyncIterable<IngestInput>;
}

/** The documents in files and folders; none may have more than `maxFileMb` megabytes. */
export async function listFiles(paths: string[], maxFileMb: number): Promise<InputList> {
  const found = await walkInputs(paths);
  return { paths: found.map(({ path }) => path), inputs: () => found.map((input) => fileInput(input, maxFileMb)) };
}

function fileInput({ path, problem }: Input, maxFileMb: number): IngestInput {
  const read = () =>
    problem ? Promise.reject(new RejectedDocument(problem.reason, problem.message)) : readInput(path, maxFileMb);
  return { path, hints: { fileName: basename(path) }, read };
}
