// The documents of a run: known by their paths before the first is read, their bytes read one after the other.
import type { DocumentHints } from "@/lib/domain/document-hints";
import { asListed } from "./containers/as-listed";
import { PLAIN_MAPPING, type ColumnMapping } from "./containers/column-mapping";
import { isNamedContainer } from "./containers/container-kind";
import { expandFetched, type FetchContainer } from "./containers/expand-fetched";
import { expandInput } from "./containers/expand-input";
import type { DialRules } from "./fetch/dial-rules";
import { fetchDocument, type FetchedDocument } from "./fetch/fetch-document";
import { isContainerAddress } from "./fetch/is-container-address";
import { keepFetched } from "./fetch/keep-fetched";
import { isAddress, shownAddress } from "./fetch/read-address";
import { walkInputs, type Input } from "./walk-inputs";

/** One document, wherever its bytes come from. */
export type IngestInput = HeldInput | RemoteInput;

/** A document that is at hand; `path` is where, for people; `origin` where an archive around it was fetched from. */
export interface HeldInput {
  path: string;
  hints: DocumentHints;
  origin?: Pick<FetchedDocument, "url" | "retrievedAt" | "notices">;
  /** @throws RejectedDocument where the bytes cannot be read, or are too many */
  read: () => Promise<Uint8Array>;
}

/** A document at an address: what is known of it comes with its bytes. */
export interface RemoteInput {
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
  /** Which columns of tables hold what; those that bear the names of facts unless given. */
  mapping?: ColumnMapping | undefined;
}

/** What a place names: a document at an address, or a file (here or there) that holds documents, with their paths. */
type Listed = RemoteInput | { file: Input; paths: string[] } | { archive: string; paths: string[] };

/** The documents in files and folders (also in archives and tables), and at addresses, in the order given. */
export async function listInputs(places: readonly string[], limits: ListLimits): Promise<InputList> {
  const all: Listed[] = [];
  const fetch = keepFetched((address) => fetchWithin(address, limits));
  for (const place of places) for await (const listed of listPlace(place, limits, fetch)) all.push(listed);
  const paths = all.flatMap((listed) => ("fetch" in listed ? [listed.path] : listed.paths));
  return { paths, inputs: () => inputsOf(all, limits, fetch) };
}

async function* listPlace(place: string, limits: ListLimits, fetch: FetchContainer): AsyncGenerator<Listed> {
  if (isAddress(place)) return yield await listAddress(place, limits, fetch);
  for (const file of await walkInputs([place])) {
    const paths: string[] = [];
    for await (const { path } of documentsIn(file, limits)) paths.push(path);
    yield { file, paths };
  }
}

async function listAddress(address: string, limits: ListLimits, fetch: FetchContainer): Promise<Listed> {
  if (!isContainerAddress(address)) return remoteInput(address, limits);
  const paths: string[] = [];
  for await (const { path } of expandFetched(address, fetch, tableOptions(limits))) paths.push(path);
  return { archive: address, paths };
}

async function* inputsOf(all: Listed[], limits: ListLimits, fetch: FetchContainer): AsyncGenerator<IngestInput> {
  for (const listed of all) {
    if ("fetch" in listed) yield listed;
    else if ("archive" in listed)
      yield* asListed(listed.paths, expandFetched(listed.archive, fetch, tableOptions(limits)));
    else if (isNamedContainer(listed.file.path)) yield* asListed(listed.paths, documentsIn(listed.file, limits));
    else yield* documentsIn(listed.file, limits);
  }
}

function documentsIn(file: Input, limits: ListLimits): AsyncGenerator<HeldInput> {
  return expandInput(file, tableOptions(limits));
}

const tableOptions = ({ maxFileMb, mapping = PLAIN_MAPPING }: ListLimits) => ({ maxFileMb, mapping });

/** The document at an address. */
export function remoteInput(address: string, limits: ListLimits): RemoteInput {
  return { path: shownAddress(address), fetch: () => fetchWithin(address, limits) };
}

/** Fetches what is at an address, within the limits of documents. */
export function fetchWithin(address: string, { maxFileMb, dial }: ListLimits): Promise<FetchedDocument> {
  return fetchDocument(address, { rules: dial, maxMb: maxFileMb });
}
