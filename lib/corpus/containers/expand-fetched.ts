// Gives the documents in an archive or table at an address, each with where it was fetched from.
import type { HeldInput } from "@/lib/corpus/input-list";
import type { FetchedDocument } from "@/lib/corpus/fetch/fetch-document";
import { shownAddress } from "@/lib/corpus/fetch/read-address";
import { RejectedDocument } from "@/lib/domain/rejection";
import { containerKind } from "./container-kind";
import { expandArchive, newWalk } from "./expand-archive";
import { expandTable, type TableOptions } from "./expand-table";
import { refusedInput } from "./refused-input";

/** How the file at an address is fetched: once to list what it holds, and again where it was not kept meanwhile. */
export type FetchContainer = (address: string) => Promise<FetchedDocument>;

/**
 * The documents in the file at `address`, whose name promises an archive or table; the file itself where it is neither.
 * Members are named `https://…/archive.zip!/folder/member.pdf`. What cannot be fetched is an input that says why.
 */
export async function* expandFetched(
  address: string,
  fetch: FetchContainer,
  options: TableOptions,
): AsyncGenerator<HeldInput, void> {
  const path = shownAddress(address);
  try {
    const fetched = await fetch(address);
    for await (const input of documentsIn(path, fetched, options)) yield { ...input, origin: fetched };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    yield refusedInput(path, error);
  }
}

async function* documentsIn(
  path: string,
  { bytes, fileName, mediaType }: FetchedDocument,
  options: TableOptions,
): AsyncGenerator<HeldInput, void> {
  const name = new URL(path).pathname;
  const kind = (await containerKind(fileName, bytes)) ?? (await containerKind(name, bytes));
  if (kind === "lines" || kind === "table") yield* expandTable(path, bytes, kind, options);
  else if (kind) yield* expandArchive({ path, from: bytes, kind, level: 1 }, newWalk(options, bytes.byteLength));
  else yield { path, hints: { fileName, ...(mediaType && { mediaType }) }, read: () => Promise.resolve(bytes) };
}
