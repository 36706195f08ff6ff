// Puts a new reading of a document in the place of the old one: all of it or nothing, under the same ids.
import type { Notice } from "@/lib/domain/notice";
import type { Database } from "./connect";
import { inChunks } from "./in-chunks";
import { insertRowsBelow } from "./insert-rows-below";
import { insertStatements, type NewStatement } from "./insert-statements";
import { relinkLikenesses } from "./link-likenesses";
import { holdLinks } from "./links-lock";
import { noticeRows } from "./record-rows";
import { promoteDuplicates, removeUnused } from "./remove-collection";
import { saveReferences } from "./save-references";
import { settleLostLeaders } from "./settle-duplicates";
import { delegationsOf, settleSpeakers } from "./settle-speakers";
import { statementRow } from "./statement-row";
import { inTransaction, type DatabaseView, type Transaction } from "./transaction";

/**
 * A new reading.
 * - `identities`: the identity hash of the statement at each place, in order
 * - `changed`: statements of the document that get new records under their id
 * - `added`: statements that nothing in the document was before; those that another document brought are linked
 * - `removed`: ids of statements that no longer stand in it; they stay where another document holds them
 */
export interface DocumentReading {
  sourceId: string;
  collection: string;
  mediaType: string;
  encoding: string | null;
  parserVersion: string;
  notices: Notice[];
  identities: string[];
  changed: (NewStatement & { id: string })[];
  added: NewStatement[];
  removed: string[];
}

/** Any number that nothing else in the database locks. */
const LOCK = 7_346_195;

/**
 * Runs `work` in one transaction, alone among all that replace readings: what it finds out holds until it has saved.
 * @throws the database's error after four attempts; then nothing has changed
 */
export async function whileReplacing<T>(database: Database, work: (view: DatabaseView) => Promise<T>): Promise<T> {
  const locked = async (tx: Transaction) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    return work({ client: tx });
  };
  // Doing it twice gives the same, so an attempt whose answer was lost is simply made again.
  return inTransaction(database, locked, () => Promise.resolve(null));
}

/** Deletes speakers, delegations, meetings, groups and cited documents that no statement names any longer. */
export async function removeUnusedRows(database: Database): Promise<void> {
  await whileReplacing(database, ({ client }) => removeUnused(client));
}

/** Replaces the reading within `whileReplacing`. Corrections are left alone. */
export async function replaceDocument({ client: tx }: DatabaseView, reading: DocumentReading): Promise<void> {
  const { sourceId, collection, mediaType, encoding, parserVersion, removed, changed } = reading;
  await holdLinks(tx);
  const before = await delegationsOf(tx, [...removed, ...changed.map(({ id }) => id)]);
  await tx.source.update({ where: { id: sourceId }, data: { mediaType, encoding, parserVersion } });
  await tx.statementSource.deleteMany({ where: { sourceId } });
  await tx.statement.deleteMany({ where: { id: { in: removed }, sources: { none: {} } } });
  await promoteDuplicates(tx, removed);
  await rewriteStatements(tx, reading);
  const added = await insertStatements(tx, reading.added, collection);
  await linkPlaces(tx, reading);
  const fresh = [...changed.map(({ id }) => id), ...added.values()];
  await relinkLikenesses(tx, fresh);
  await settleSpeakers(tx, [...before, ...(await delegationsOf(tx, fresh))], fresh);
  if (removed.length > 0) await settleLostLeaders(tx);
  await replaceNotices(tx, reading);
}

async function rewriteStatements(tx: Transaction, { changed, collection }: DocumentReading): Promise<void> {
  if (changed.length === 0) return;
  await deleteRowsBelow(
    tx,
    changed.map(({ id }) => id),
  );
  const references = await saveReferences(
    tx,
    changed.map(({ statement }) => statement),
  );
  for (const { id, statement, slug, identityHash } of changed) {
    const data = statementRow(statement, { id, slug, identityHash, collection }, references(statement));
    await tx.statement.update({ where: { id }, data });
  }
  await insertRowsBelow(tx, changed);
}

/** Groups, themes and most evidence go with the rows that they belong to. */
async function deleteRowsBelow(tx: Transaction, ids: string[]): Promise<void> {
  const of = { where: { statementId: { in: ids } } };
  await tx.evidence.deleteMany(of);
  await tx.fact.deleteMany(of);
  await tx.priority.deleteMany(of);
  await tx.threat.deleteMany(of);
  await tx.citation.deleteMany(of);
  await tx.mention.deleteMany(of);
  await tx.notice.deleteMany(of);
  await tx.statementPiece.deleteMany(of);
  await tx.paragraph.deleteMany(of);
  await tx.statementWords.deleteMany(of);
}

/** The document is the original of every statement in it that has no other, at the first place where it stands. */
async function linkPlaces(tx: Transaction, { sourceId, identities }: DocumentReading): Promise<void> {
  const held = await tx.statement.findMany({
    where: { identityHash: { in: identities } },
    select: { id: true, identityHash: true, sources: { where: { kind: "original" }, select: { sourceId: true } } },
  });
  const ids = new Map(held.map(({ id, identityHash }) => [identityHash, id]));
  const orphans = new Set(held.filter(({ sources }) => sources.length === 0).map(({ id }) => id));
  const links = identities.map((identityHash, at) => {
    const statementId = ids.get(identityHash);
    if (!statementId) throw new Error("A statement was deleted while its document was being read again.");
    return { sourceId, position: at + 1, statementId, kind: orphans.delete(statementId) ? "original" : "duplicate" };
  });
  await inChunks(links, (data) => tx.statementSource.createMany({ data }));
}

/** An input never counts more statements than its document holds now, or an audit would miss them. */
async function replaceNotices(tx: Transaction, { sourceId, notices, identities }: DocumentReading): Promise<void> {
  await tx.notice.deleteMany({ where: { sourceId } });
  await inChunks(noticeRows(notices, { sourceId }), (data) => tx.notice.createMany({ data }));
  await tx.ingestItem.updateMany({
    where: { sourceId, statements: { gt: identities.length } },
    data: { statements: identities.length },
  });
}
