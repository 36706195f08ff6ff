// The first half of ingesting one document, without writing anything: read, hash, look it up, parse.
import type { DocumentHints } from "@/lib/domain/document-hints";
import type { Notice } from "@/lib/domain/notice";
import type { ParsedDocument } from "@/lib/domain/parsed-document";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import type { HeldInput, IngestInput } from "./input-list";
import { sha256Of } from "./sha256-of";
import type { FindSource } from "./source-lookup";

/** Parses a document's bytes; never throws for a bad document. */
export type Parse = (bytes: Uint8Array, hints: DocumentHints) => Promise<ParsedDocument>;

/** What became clear about an input: it is rejected, its bytes are known, or it was parsed and waits to be saved. */
export type PreparedInput =
  | { kind: "rejected"; rejection: Rejection; sha256: string | null; notices: Notice[] }
  | { kind: "known"; sha256: string; fileName: string; bytes: Uint8Array }
  | { kind: "parsed"; sha256: string; arrived: ArrivedDocument; document: ParsedDocument };

/** A document's bytes and where they come from; `url` and `retrievedAt` (ISO time) where they were fetched. */
export interface ArrivedDocument {
  bytes: Uint8Array;
  hints: DocumentHints;
  url?: string;
  retrievedAt?: string;
}

/** Prepares one input. Bytes that the corpus holds already are not parsed again. */
export async function prepareInput(find: FindSource, parse: Parse, input: IngestInput): Promise<PreparedInput> {
  try {
    const { notices, ...arrived } = await receive(input);
    const prepared = await prepareBytes(find, parse, arrived);
    if (prepared.kind === "parsed") prepared.document.notices.push(...notices);
    return prepared;
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    const { reason, message } = error;
    return { kind: "rejected", rejection: { reason, message }, sha256: null, notices: [] };
  }
}

/** The bytes, and what came with them. */
async function receive(input: IngestInput): Promise<ArrivedDocument & { notices: Notice[] }> {
  if ("read" in input) return { bytes: await input.read(), hints: input.hints, ...originOf(input) };
  const { bytes, url, retrievedAt, notices, ...hints } = await input.fetch();
  return { bytes, url, retrievedAt, notices, hints };
}

/** A member of a fetched archive was fetched with it. */
function originOf({ origin }: HeldInput): Pick<ArrivedDocument, "url" | "retrievedAt"> & { notices: Notice[] } {
  return origin ? { url: origin.url, retrievedAt: origin.retrievedAt, notices: [...origin.notices] } : { notices: [] };
}

async function prepareBytes(find: FindSource, parse: Parse, arrived: ArrivedDocument): Promise<PreparedInput> {
  const { bytes, hints } = arrived;
  const sha256 = sha256Of(bytes);
  const known = await find(sha256, hints);
  if (known !== null) return { kind: "known", sha256, fileName: known, bytes };
  const document = await parse(bytes, hints);
  const rejection = document.rejection ?? (document.statements.length === 0 ? NOTHING_FOUND : null);
  if (rejection) return { kind: "rejected", rejection, sha256, notices: document.notices };
  return { kind: "parsed", sha256, arrived, document };
}

const NOTHING_FOUND: Rejection = { reason: "not-a-statement", message: "No statement was found in it." };
