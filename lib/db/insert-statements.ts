// Inserts the statements of one document with everything below them.
import type { StatementVectors } from "@/lib/domain/search-engine";
import type { Statement } from "@/lib/domain/statement";
import { inChunks } from "./in-chunks";
import { newId } from "./new-id";
import { addRecordRows, noRows, type RecordRows } from "./record-rows";
import { saveReferences } from "./save-references";
import { statementRow } from "./statement-row";
import type { Transaction } from "./transaction";

/** A statement ready for its rows. */
export interface NewStatement {
  statement: Statement;
  slug: string;
  identityHash: string;
  vectors: StatementVectors;
}

/**
 * Inserts those of `statements` that the corpus does not hold yet, whole, and gives their ids by identity hash.
 * Two transactions with the same statement wait for each other; the later one leaves it out.
 */
export async function insertStatements(
  tx: Transaction,
  statements: NewStatement[],
  collection: string,
): Promise<Map<string, string>> {
  const fresh = await notYetHeld(tx, statements);
  if (fresh.length === 0) return new Map();
  const ids = await insertStatementRows(tx, fresh, collection);
  const inserted = fresh.flatMap((entry) => {
    const id = ids.get(entry.identityHash);
    return id ? [{ ...entry, id }] : [];
  });
  await insertRowsBelow(tx, inserted);
  return ids;
}

/** Inserts everything below the rows of these statements. */
export async function insertRowsBelow(tx: Transaction, statements: (NewStatement & { id: string })[]): Promise<void> {
  await insertParagraphs(tx, statements);
  await insertWords(tx, statements);
  const rows = noRows();
  for (const { id, statement } of statements) addRecordRows(rows, id, statement);
  await insertRecords(tx, rows);
}

/** The statements that are new, each identity once, by ascending identity hash. */
async function notYetHeld(tx: Transaction, statements: NewStatement[]): Promise<NewStatement[]> {
  const byHash = new Map(statements.toReversed().map((entry) => [entry.identityHash, entry]));
  const where = { identityHash: { in: [...byHash.keys()] } };
  const held = await tx.statement.findMany({ where, select: { identityHash: true } });
  for (const { identityHash } of held) byHash.delete(identityHash);
  return [...byHash.values()].sort((a, b) => (a.identityHash < b.identityHash ? -1 : 1));
}

async function insertStatementRows(
  tx: Transaction,
  fresh: NewStatement[],
  collection: string,
): Promise<Map<string, string>> {
  const references = await saveReferences(
    tx,
    fresh.map(({ statement }) => statement),
  );
  const rows = fresh.map(({ statement, slug, identityHash }) =>
    statementRow(statement, { id: newId(), slug, identityHash, collection }, references(statement)),
  );
  const ids = new Map<string, string>();
  await inChunks(rows, async (data) => {
    const select = { id: true, identityHash: true };
    const inserted = await tx.statement.createManyAndReturn({ data, skipDuplicates: true, select });
    for (const { id, identityHash } of inserted) ids.set(identityHash, id);
  });
  return ids;
}

async function insertParagraphs(tx: Transaction, statements: (NewStatement & { id: string })[]): Promise<void> {
  const rows = statements.flatMap(({ id, statement, vectors }) =>
    statement.paragraphs.map((paragraph, at) => ({
      statement_id: id,
      ...paragraph,
      search: vectors.paragraphs[at] ?? "",
    })),
  );
  await inChunks(
    rows,
    (chunk) => tx.$executeRaw`
      INSERT INTO paragraphs (statement_id, ordinal, kind, start, "end", language, number, search)
      SELECT statement_id, ordinal, kind, start, "end", language, number, search::tsvector
      FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS paragraph (
        statement_id text, ordinal int, kind text, start int, "end" int, language text, number text, search text)`,
  );
}

async function insertWords(tx: Transaction, statements: (NewStatement & { id: string })[]): Promise<void> {
  const rows = statements.map(({ id, vectors }) => ({ statement_id: id, search: vectors.record }));
  await inChunks(
    rows,
    (chunk) => tx.$executeRaw`
      INSERT INTO statement_words (statement_id, search)
      SELECT statement_id, search::tsvector
      FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS words (statement_id text, search text)`,
  );
}

async function insertRecords(tx: Transaction, rows: RecordRows): Promise<void> {
  await inChunks(rows.pieces, (data) => tx.statementPiece.createMany({ data }));
  await inChunks(rows.facts, (data) => tx.fact.createMany({ data }));
  await inChunks(rows.groups, (data) => tx.statementGroup.createMany({ data }));
  await inChunks(rows.priorities, (data) => tx.priority.createMany({ data }));
  await inChunks(rows.themes, (data) => tx.priorityTheme.createMany({ data }));
  await inChunks(rows.threats, (data) => tx.threat.createMany({ data }));
  await inChunks(rows.citations, (data) => tx.citation.createMany({ data }));
  await inChunks(rows.mentions, (data) => tx.mention.createMany({ data }));
  await inChunks(rows.qualifiers, (data) => tx.qualifier.createMany({ data }));
  await insertEvidence(tx, rows.evidence);
  await inChunks(rows.notices, (data) => tx.notice.createMany({ data }));
}

/** Most rows of a statement are these; as one document of JSON they cost a fraction of so many parameters. */
async function insertEvidence(tx: Transaction, rows: RecordRows["evidence"]): Promise<void> {
  await inChunks(
    rows,
    (chunk) => tx.$executeRaw`
      INSERT INTO evidence (statement_id, fact_field, fact_ordinal, priority_ordinal, threat_ordinal, citation_ordinal,
        mention_ordinal, position, start, "end", quote, act)
      SELECT "statementId", "factField", "factOrdinal", "priorityOrdinal", "threatOrdinal", "citationOrdinal",
        "mentionOrdinal", position, start, "end", quote, act
      FROM jsonb_to_recordset(${JSON.stringify(chunk)}::jsonb) AS evidence (
        "statementId" text, "factField" text, "factOrdinal" int, "priorityOrdinal" int, "threatOrdinal" int,
        "citationOrdinal" int, "mentionOrdinal" int, position int, start int, "end" int, quote text,
        act text)`,
  );
}
