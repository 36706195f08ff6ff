// The documents of a run: known by their paths before the first is read, their bytes read one after the other.
import { basename } from "node:path";
import type { DocumentHints } from "@/lib/domain/document-hints";
import { RejectedDocument } from "@/lib/domain/rejection";
import type { DialRules } from "./fetch/dial-rules";
import { fetchDocument, type FetchedDocument } from "./fetch/fetch-document";
import { isAddress, shownAddress } from "./fetch/read-address";
import { readInput } from "./read-input";
import { walkInputs, type Input } from "./walk-inputs";

/** One document, wherever its bytes come from. */
export type IngestInput = HeldInput | RemoteInput;

/** A document that is at hand; `path` is where, for people. */
export interface HeldInput {
  path: string;
  hints: DocumentHints;
  /** @throws RejectedDocument where the bytes cannot be read, or are too many */
  read: () => Promise<Uint8Array>;
}

/** A document at an address: what is known of it comes with its bytes. */
interface RemoteInput {
  path: string;
  /** @throws RejectedDocument where it cannot be fetched, or is too large */
  fetch: () => Promise<FetchedDocument>;
}

/** `inputs` gives one input for each of `paths`, in their order; few of them are held at a time. */
export interface InputList<T extends IngestInput = IngestInput> {
  paths: string[];
  inputs: () => Iterable<T> | AsyncIterable<T>;
}

/** What holds for the documents of a list; none may have more than `maxFileMb` megabytes. */
export interface ListLimits {
  maxFileMb: number;
  dial: DialRules;
}

/** The documents in files and folders, and at addresses, in the order given. */
export async function listInputs(places: readonly string[], limits: ListLimits): Promise<InputList> {
  const all: IngestInput[] = [];
  for (const place of places) for (const input of await inputsAt(place, limits)) all.push(input);
  return { paths: all.map(({ path }) => path), inputs: () => all };
}

async function inputsAt(place: string, { maxFileMb, dial }: ListLimits): Promise<IngestInput[]> {
  if (isAddress(place)) {
    const fetch = () => fetchDocument(place, { rules: dial, maxMb: maxFileMb });
    return [{ path: shownAddress(place), fetch }];
  }
  return (await walkInputs([place])).map((input) => fileInput(input, maxFileMb));
}

function fileInput({ path, problem }: Input, maxFileMb: number): HeldInput {
  const read = () =>
    problem ? Promise.reject(new RejectedDocument(problem.reason, problem.message)) : readInput(path, maxFileMb);
  return { path, hints: { fileName: basename(path) }, read };
}
