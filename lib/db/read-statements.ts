// Reads statements back from their rows, exactly as they were saved.
import { ZodError } from "zod";
import type { Source, StoredStatement } from "@/lib/domain/stored-statement";
import { StoredStatementSchema } from "@/lib/domain/stored-statement";
import type { Database } from "./connect";
import { groupEvidence } from "./group-evidence";
import { headerFacts } from "./header-facts";
import { partiesOf, positionOf } from "./qualifier-rows";
import { readWithRows, type StatementWithRows } from "./statement-with-rows";
import type { DatabaseView } from "./transaction";

/** The collection whose statements are the fictional sample. */
export const SAMPLE_COLLECTION = "sample";

const AT_ONCE = 50;

/**
 * Reads the statements with these ids, in the order of `ids`; ids that the corpus does not hold are left out.
 * @throws ZodError where rows do not make a valid statement (the database was changed by other hands).
 */
export async function readStatements(database: Database, ids: string[]): Promise<StoredStatement[]> {
  const rows = await readWithRows(database, ids);
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [toStatement(row)] : [];
  });
}

/**
 * Reads the statements with these ids, null for each whose rows do not make a valid statement; ids that the corpus does
 * not hold are left out.
 */
export async function readStatementsLeniently(
  database: DatabaseView,
  ids: string[],
): Promise<Map<string, StoredStatement | null>> {
  const found = new Map<string, StoredStatement | null>();
  for (let start = 0; start < ids.length; start += AT_ONCE) {
    const rows = await readWithRows(database, ids.slice(start, start + AT_ONCE));
    for (const row of rows) found.set(row.id, toStatementOrNull(row));
  }
  return new Map(ids.flatMap((id) => (found.has(id) ? [[id, found.get(id) ?? null]] : [])));
}

function toStatementOrNull(row: StatementWithRows): StoredStatement | null {
  try {
    return toStatement(row);
  } catch (error) {
    if (error instanceof ZodError) return null;
    throw error;
  }
}

/** @throws ZodError where the rows do not make a valid statement */
export function toStatement(row: StatementWithRows): StoredStatement {
  const original = row.sources.find(({ kind }) => kind === "original")?.source;
  const others = row.sources.map(({ source }) => source).filter(({ id }) => id !== original?.id);
  const duplicates = [...new Map(others.map((source) => [source.id, toSource(source)])).values()];
  const { id, slug, text, language, turn, wordCount } = row;
  return StoredStatementSchema.parse({
    ...{ id, slug, text, language, turn, wordCount, duplicates },
    sample: row.collection === SAMPLE_COLLECTION,
    source: original && toSource(original),
    pieces: row.pieces.map(({ start, end }) => ({ start, end })),
    paragraphs: row.paragraphs,
    ...headerFacts(row),
    ...records(row),
    notices: row.notices.map(({ ruleId, level, message, start, end }) => {
      const span = start === null || end === null ? {} : { span: { start, end } };
      return { ruleId, level, message, ...span };
    }),
  });
}

function records(row: StatementWithRows) {
  const evidence = groupEvidence(row.evidence);
  return {
    priorities: row.priorities.map(({ ordinal, label, themes, extentStart, extentEnd, ruleId, reasons }) => ({
      ...{ ordinal, label, ruleId },
      ...reasonsOf(reasons, themes),
      themes: themes.map(({ theme }) => theme),
      anchor: evidence(`priority/${ordinal}`)[0],
      extent: { start: extentStart, end: extentEnd },
      position: positionOf(row.qualifiers, ordinal),
    })),
    threats: row.threats.map(({ ordinal, type, ruleId, reasons }) => ({
      ...{ ordinal, type, ruleId, ...(reasons.length > 0 && { reasons }) },
      evidence: evidence(`threat/${ordinal}`),
      ...partiesOf(row.qualifiers, ordinal),
    })),
    citations: row.citations.map(({ ordinal, symbol, ruleId }) => ({
      ...{ symbol, ruleId },
      evidence: evidence(`citation/${ordinal}`),
    })),
    mentions: row.mentions.map(({ ordinal, kind, code, name, ruleId }) => ({
      ...{ kind, code, name, ruleId },
      evidence: evidence(`mention/${ordinal}`),
    })),
  };
}

/** Reasons of a priority and its themes; none where no model chose them. */
function reasonsOf(reasons: string[], themes: readonly { reasons: string[] }[]) {
  const ofThemes = themes.map((theme) => theme.reasons);
  return {
    ...(reasons.length > 0 && { reasons }),
    ...(ofThemes.some((each) => each.length > 0) && { themeReasons: ofThemes }),
  };
}

function toSource(row: StatementWithRows["sources"][number]["source"]): Source {
  const { fileName, url, contentHash, mediaType, encoding, byteLength, retrievedAt, parserVersion } = row;
  const facts = { fileName, url, sha256: contentHash, mediaType, encoding, byteLength, parserVersion };
  return { ...facts, retrievedAt: new Date(retrievedAt).toISOString() };
}
