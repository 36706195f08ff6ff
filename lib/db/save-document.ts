// Saves a parsed document: source, statements and the end of its ingest item, all of it or nothing.
import type { DocumentHints } from "@/lib/domain/document-hints";
import type { Notice } from "@/lib/domain/notice";
import type { StatementVectors } from "@/lib/domain/search-engine";
import type { Statement } from "@/lib/domain/statement";
import type { Source } from "@/lib/domain/stored-statement";
import type { Database } from "./connect";
import { documentKey } from "./document-key";
import { endItem, readItemEnd, type ItemEnd, type ItemKey } from "./ingest-item";
import { insertStatements, type NewStatement } from "./insert-statements";
import { jsonRows } from "./json-rows";
import { likenessTextOf } from "./likeness-texts";
import { linkLikenesses } from "./link-likenesses";
import { newId } from "./new-id";
import { findOlderPrintings, type OlderPrinting } from "./older-printings";
import { holdOriginals } from "./originals-lock";
import { noticeRows } from "./record-rows";
import { delegationId } from "./reference-keys";
import { settleSpeakers } from "./settle-speakers";
import { statementIdentity } from "./statement-identity";
import { inTransaction, type Transaction } from "./transaction";

/**
 * A document to save. `hints` are what was known beside its bytes and name, `statements` are in the order of the
 * document, `notices` are about it as a whole.
 */
export interface DocumentToSave {
  source: Source;
  hints?: Omit<DocumentHints, "fileName">;
  collection: string;
  statements: { statement: Statement; slug: string; vectors: StatementVectors }[];
  notices: Notice[];
  /** Keeps the document's bytes, where they are not kept yet; called when nobody can delete them before the commit. */
  keepBytes?: () => Promise<void>;
}

/**
 * Saves the document in one transaction and ends `item` with it: `committed` where it brought at least one statement,
 * `duplicate` where its bytes or all of its statements were there already. The same bytes change nothing; a statement
 * that another document brought gets a link to this one. Safe to call again after any error.
 * @throws the database's error after four attempts; then nothing of the document was saved.
 */
export async function saveDocument(database: Database, item: ItemKey, document: DocumentToSave): Promise<ItemEnd> {
  const statements = document.statements.map((entry, at) => ({
    ...entry,
    identityHash: statementIdentity(entry.statement, { contentHash: document.source.sha256, position: at + 1 }),
  }));
  return inTransaction(
    database,
    (tx) => saveInto(tx, item, document, statements),
    () => readItemEnd(database.client, item, document.source.sha256),
  );
}

async function saveInto(
  tx: Transaction,
  item: ItemKey,
  document: DocumentToSave,
  statements: NewStatement[],
): Promise<ItemEnd> {
  const contentHash = document.source.sha256;
  await holdOriginals(tx);
  await document.keepBytes?.();
  const sourceId = await insertSource(tx, document);
  if (!sourceId) return endItem(tx, item, { ...sameBytes(await sourceName(tx, document)), contentHash });
  const inserted = await insertStatements(tx, statements, document.collection);
  await linkStatements(tx, sourceId, statements, inserted);
  const copies = await linkOthers(tx, sourceId, statements, inserted);
  const end = { ...savedEnd(statements.length, inserted.size, copies), contentHash, sourceId };
  return endItem(tx, item, end, noticeRows(document.notices, { sourceId }));
}

/** Decides what the new statements have to do with those that were there; gives the printings that they are copies of. */
async function linkOthers(
  tx: Transaction,
  sourceId: string,
  statements: readonly NewStatement[],
  inserted: ReadonlyMap<string, string>,
): Promise<OlderPrinting[]> {
  const ids = [...inserted.values()];
  const first = new Map(statements.toReversed().map((entry) => [entry.identityHash, entry.statement]));
  const texts = [...inserted].flatMap(([hash, id]) => {
    const statement = first.get(hash);
    return statement ? [likenessTextOf(statement, id, sourceId)] : [];
  });
  const alike = await linkLikenesses(tx, texts);
  await settleSpeakers(tx, statements.map(delegationOf), ids);
  return alike ? findOlderPrintings(tx, ids) : [];
}

function delegationOf({ statement: { delegation } }: NewStatement): string | null {
  return delegation && delegationId(delegation.value);
}

/** Id of the new source, null where its bytes are there already. */
async function insertSource(tx: Transaction, { source, hints, collection }: DocumentToSave): Promise<string | null> {
  const { sha256, ...facts } = source;
  const known = hints && Object.keys(hints).length > 0 ? hints : null;
  const row = { ...facts, id: newId(), key: documentKey(sha256, hints), contentHash: sha256, hints: known, collection };
  const [inserted] = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO sources (id, key, content_hash, byte_length, file_name, url, media_type, encoding, retrieved_at, hints,
      parser_version, collection)
    SELECT id, key, "contentHash", "byteLength", "fileName", url, "mediaType", encoding, "retrievedAt", hints,
      "parserVersion", collection
    FROM jsonb_to_recordset(${jsonRows([row])}::jsonb) AS row (id text, key text, "contentHash" text, "byteLength" int,
      "fileName" text, url text, "mediaType" text, encoding text, "retrievedAt" timestamptz, hints jsonb,
      "parserVersion" text, collection text)
    ON CONFLICT DO NOTHING RETURNING id`;
  return inserted?.id ?? null;
}

async function sourceName(tx: Transaction, { source: { sha256 }, hints }: DocumentToSave): Promise<string> {
  const source = await tx.source.findUnique({ where: { key: documentKey(sha256, hints) }, select: { fileName: true } });
  if (!source) throw new Error("The document's source was deleted while it was being saved.");
  return source.fileName;
}

/** Links every statement to the source: as its original where it was just inserted, else as a duplicate. */
async function linkStatements(
  tx: Transaction,
  sourceId: string,
  statements: NewStatement[],
  inserted: ReadonlyMap<string, string>,
): Promise<void> {
  const unlinked = new Set(inserted.keys());
  const rows = statements.map(({ identityHash }, at) => {
    return { position: at + 1, identityHash, kind: unlinked.delete(identityHash) ? "original" : "duplicate" };
  });
  const linked = await tx.$executeRaw`
    INSERT INTO statement_sources (source_id, position, statement_id, kind)
    SELECT ${sourceId}, position, statements.id, kind
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row (position int, "identityHash" text, kind text)
    JOIN statements ON identity_hash = "identityHash"`;
  if (linked < rows.length) throw new Error("A statement was deleted while a duplicate of it was being saved.");
}

/** The end of an item whose bytes the corpus holds already, under the name `fileName`. */
export function sameBytes(fileName: string): ItemEnd {
  return { status: "duplicate", reason: null, detail: `Same bytes as ${fileName}.`, statements: 0 };
}

/** `copies` are those of the `fresh` statements that are printings of one that was there before. */
function savedEnd(all: number, fresh: number, copies: OlderPrinting[]): ItemEnd {
  const brought = fresh - copies.length;
  const known = all - brought;
  if (brought > 0) {
    const detail = known > 0 ? `${known} of its ${all} statements were there already.` : null;
    return { status: "committed", reason: null, detail, statements: brought };
  }
  const [copy] = copies;
  const share = Math.floor((copy?.share ?? 1) * 100);
  const detail = copy
    ? `${copy.fileName} says the same: ${share} % of its words stand there too.`
    : "The same text came from another document.";
  return { status: "duplicate", reason: null, detail, statements: 0 };
}
