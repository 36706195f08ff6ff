// Inserts everything below rows of `statements`: as few statements of SQL as can be, since most of an ingest is this.
import { Prisma } from "./generated/client";
import { inChunks } from "./in-chunks";
import type { NewStatement } from "./insert-statements";
import { jsonRows } from "./json-rows";
import { addRecordRows, noRows, type RecordRows } from "./record-rows";
import type { Transaction } from "./transaction";

type SavedStatement = NewStatement & { id: string };

/** A parameter of JSON must stay well below 256 MB; most statements have some 20,000 characters. */
const MOST_CHARACTERS = 2_000_000;
const MOST_EVIDENCE = 20_000;

/** Inserts everything below the rows of these statements. */
export async function insertRowsBelow(tx: Transaction, statements: readonly SavedStatement[]): Promise<void> {
  for (const some of byLength(statements)) {
    const rows = noRows();
    for (const { id, statement } of some) addRecordRows(rows, id, statement);
    await tx.$executeRaw(insertAll(some, rows));
    await inChunks(rows.evidence.slice(MOST_EVIDENCE), (chunk) => tx.$executeRaw(insertEvidence(chunk)));
  }
}

/** Parts the statements, in their order, so that no part is much longer than what one parameter takes. */
function byLength(statements: readonly SavedStatement[]): SavedStatement[][] {
  const parts: SavedStatement[][] = [];
  let characters = Infinity;
  for (const entry of statements) {
    if (characters > MOST_CHARACTERS) {
      parts.push([]);
      characters = 0;
    }
    parts.at(-1)?.push(entry);
    characters += entry.statement.text.length;
  }
  return parts;
}

/** One statement of SQL for all tables: its foreign keys are checked at its end. */
function insertAll(statements: readonly SavedStatement[], rows: RecordRows): Prisma.Sql {
  return Prisma.sql`
    WITH paragraph AS (${insertParagraphs(statements)}), words AS (${insertWords(statements)}),
      header AS (${insertFacts(rows)}), piece AS (${insertPieces(rows)}), "group" AS (${insertGroups(rows)}),
      priority AS (${insertPriorities(rows)}), theme AS (${insertThemes(rows)}), threat AS (${insertThreats(rows)}),
      citation AS (${insertCitations(rows)}), mention AS (${insertMentions(rows)}),
      qualifier AS (${insertQualifiers(rows)}), notice AS (${insertNotices(rows.notices)})
    ${insertEvidence(rows.evidence.slice(0, MOST_EVIDENCE))}`;
}

function insertParagraphs(statements: readonly SavedStatement[]): Prisma.Sql {
  const rows = statements.flatMap(({ id: statementId, statement, vectors }) =>
    statement.paragraphs.map((paragraph, at) => ({ statementId, ...paragraph, search: vectors.paragraphs[at] ?? "" })),
  );
  return Prisma.sql`
    INSERT INTO paragraphs (statement_id, ordinal, kind, start, "end", language, number, search)
    SELECT "statementId", ordinal, kind, start, "end", language, number, search::tsvector
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row ("statementId" text, ordinal int, kind text, start int,
      "end" int, language text, number text, search text)`;
}

function insertWords(statements: readonly SavedStatement[]): Prisma.Sql {
  const rows = statements.map(({ id: statementId, vectors }) => ({ statementId, search: vectors.record }));
  return Prisma.sql`
    INSERT INTO statement_words (statement_id, search) SELECT "statementId", search::tsvector
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row ("statementId" text, search text)`;
}

function insertFacts({ facts }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO facts (statement_id, field, ordinal, origin, rule_id)
    SELECT "statementId", field, ordinal, origin, "ruleId"
    FROM jsonb_to_recordset(${jsonRows(facts)}::jsonb) AS row ("statementId" text, field text, ordinal int,
      origin text, "ruleId" text)`;
}

function insertPieces({ pieces }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO statement_pieces (statement_id, ordinal, start, "end") SELECT "statementId", ordinal, start, "end"
    FROM jsonb_to_recordset(${jsonRows(pieces)}::jsonb) AS row ("statementId" text, ordinal int, start int, "end" int)`;
}

function insertGroups({ groups }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO statement_groups (statement_id, relation, ordinal, group_code)
    SELECT "statementId", relation, ordinal, "groupCode"
    FROM jsonb_to_recordset(${jsonRows(groups)}::jsonb) AS row ("statementId" text, relation text, ordinal int,
      "groupCode" text)`;
}

function insertPriorities({ priorities }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO priorities (statement_id, ordinal, label, extent_start, extent_end, rule_id, reasons)
    SELECT "statementId", ordinal, label, "extentStart", "extentEnd", "ruleId", reasons
    FROM jsonb_to_recordset(${jsonRows(priorities)}::jsonb) AS row ("statementId" text, ordinal int, label text,
      "extentStart" int, "extentEnd" int, "ruleId" text, reasons text[])`;
}

function insertThemes({ themes }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO priority_themes (statement_id, priority_ordinal, position, theme, reasons)
    SELECT "statementId", "priorityOrdinal", position, theme, reasons
    FROM jsonb_to_recordset(${jsonRows(themes)}::jsonb) AS row ("statementId" text, "priorityOrdinal" int,
      position int, theme text, reasons text[])`;
}

function insertThreats({ threats }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO threats (statement_id, ordinal, type, rule_id, reasons)
    SELECT "statementId", ordinal, type, "ruleId", reasons
    FROM jsonb_to_recordset(${jsonRows(threats)}::jsonb) AS row ("statementId" text, ordinal int, type text,
      "ruleId" text, reasons text[])`;
}

function insertCitations({ citations }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO citations (statement_id, ordinal, symbol, rule_id) SELECT "statementId", ordinal, symbol, "ruleId"
    FROM jsonb_to_recordset(${jsonRows(citations)}::jsonb) AS row ("statementId" text, ordinal int, symbol text,
      "ruleId" text)`;
}

function insertMentions({ mentions }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO mentions (statement_id, ordinal, kind, code, name, rule_id)
    SELECT "statementId", ordinal, kind, code, name, "ruleId"
    FROM jsonb_to_recordset(${jsonRows(mentions)}::jsonb) AS row ("statementId" text, ordinal int, kind text,
      code text, name text, "ruleId" text)`;
}

function insertQualifiers({ qualifiers }: RecordRows): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO qualifiers (statement_id, priority_ordinal, threat_ordinal, role, position, code, name, rule_id, start,
      "end", quote)
    SELECT "statementId", "priorityOrdinal", "threatOrdinal", role, position, code, name, "ruleId", start, "end", quote
    FROM jsonb_to_recordset(${jsonRows(qualifiers)}::jsonb) AS row ("statementId" text, "priorityOrdinal" int,
      "threatOrdinal" int, role text, position int, code text, name text, "ruleId" text, start int, "end" int,
      quote text)`;
}

function insertEvidence(evidence: RecordRows["evidence"]): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO evidence (statement_id, fact_field, fact_ordinal, priority_ordinal, threat_ordinal, citation_ordinal,
      mention_ordinal, position, start, "end", quote, act, act_rule_id)
    SELECT "statementId", "factField", "factOrdinal", "priorityOrdinal", "threatOrdinal", "citationOrdinal",
      "mentionOrdinal", position, start, "end", quote, act, "actRuleId"
    FROM jsonb_to_recordset(${jsonRows(evidence)}::jsonb) AS row ("statementId" text, "factField" text,
      "factOrdinal" int, "priorityOrdinal" int, "threatOrdinal" int, "citationOrdinal" int, "mentionOrdinal" int,
      position int, start int, "end" int, quote text, act text, "actRuleId" text)`;
}

/** Of statements, sources or inputs of a run. */
export function insertNotices(notices: RecordRows["notices"]): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO notices (statement_id, source_id, run_id, item_ordinal, position, rule_id, level, message, start, "end")
    SELECT "statementId", "sourceId", "runId", "itemOrdinal", position, "ruleId", level, message, start, "end"
    FROM jsonb_to_recordset(${jsonRows(notices)}::jsonb) AS row ("statementId" text, "sourceId" text, "runId" text,
      "itemOrdinal" int, position int, "ruleId" text, level text, message text, start int, "end" int)`;
}
