// The second half of ingesting one document: save its statements, end its item of the run.
import { endEmptyItem, type ItemEnd, type ItemKey } from "@/lib/db/ingest-item";
import { sameBytes, saveDocument } from "@/lib/db/save-document";
import { PARSER_VERSION } from "@/lib/domain/parsed-document";
import type { Statement } from "@/lib/domain/statement";
import { statementSlug } from "@/lib/domain/statement-slug";
import { statementVectors } from "@/lib/search/statement-vectors";
import type { Corpus } from "./corpus";
import { keepOriginal } from "./originals";
import type { PreparedInput } from "./prepare-input";

/**
 * Keeps the bytes of what will be saved; those of known documents, too, since they come back this way where they were
 * lost from the disk. Done ahead of saving, which then waits for no disk.
 * @throws OriginalsError where the data folder cannot be written
 */
export async function keepPrepared(corpus: Corpus, prepared: PreparedInput): Promise<void> {
  if (prepared.kind === "rejected") return;
  const bytes = prepared.kind === "known" ? prepared.bytes : prepared.arrived.bytes;
  await keepOriginal(corpus.dataDir, prepared.sha256, bytes);
}

/** Ends `item` with what was prepared and kept. */
export async function saveInput(
  corpus: Corpus,
  item: ItemKey,
  prepared: PreparedInput,
  collection: string,
): Promise<ItemEnd> {
  const { database } = corpus;
  if (prepared.kind === "known") {
    return endEmptyItem(database, item, { ...sameBytes(prepared.fileName), contentHash: prepared.sha256 });
  }
  if (prepared.kind === "rejected") {
    const { rejection, sha256: contentHash, notices } = prepared;
    const end = { status: "rejected", reason: rejection.reason, detail: rejection.message, statements: 0 } as const;
    return endEmptyItem(database, item, { ...end, contentHash }, notices);
  }
  const { statements, notices } = prepared.document;
  const { fileName, ...hints } = prepared.arrived.hints;
  return saveDocument(database, item, {
    source: sourceOf(prepared, fileName),
    hints,
    statements: statements.map(withIndex),
    collection,
    notices,
    // They are there, unless somebody deleted them since.
    keepBytes: () => keepPrepared(corpus, prepared),
  });
}

function sourceOf({ sha256, arrived, document }: Extract<PreparedInput, { kind: "parsed" }>, fileName: string) {
  const { bytes, url = null, retrievedAt = new Date().toISOString() } = arrived;
  return {
    ...{ sha256, fileName, url, byteLength: bytes.byteLength, encoding: document.encoding },
    mediaType: document.mediaType ?? "application/octet-stream",
    retrievedAt,
    parserVersion: PARSER_VERSION,
  };
}

/** A statement with what it is found by. */
export function withIndex(statement: Statement) {
  return { statement, slug: statementSlug(statement), vectors: statementVectors(statement) };
}
