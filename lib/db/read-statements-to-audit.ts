// Reads every statement for the audit, as its rows are: also where they contradict each other.
import { ZodError } from "zod";
import type { Evidence, Span } from "@/lib/domain/span";
import type { Database } from "./connect";
import { eachById } from "./each-by-id";
import { findUnindexed, type Unindexed } from "./find-unindexed";
import { recordKey } from "./group-evidence";
import { qualifierKey } from "./qualifier-rows";
import { toStatement } from "./read-statements";
import { statementIdentity } from "./statement-identity";
import { readWithRows, type StatementWithRows } from "./statement-with-rows";

/** A span of a list whose members stand in order. */
export interface OrdinalSpan extends Span {
  ordinal: number;
}

/**
 * One statement as the audit looks at it.
 * - `fileName`: of its original document, or of another that holds it, for people; null where none does
 * - `originals`: the collection of each document that it is linked to as its original
 * - `unreadable`: why its rows make no valid statement, null where they do
 * - `identity`: as computed anew from the text; null where the statement cannot be read or has no original
 * - `passages`: the evidence of every record, with the key of the record (`threat/2`)
 */
export interface StatementToAudit {
  id: string;
  fileName: string | null;
  text: string;
  language: string | null;
  collection: string;
  originals: string[];
  unreadable: string | null;
  identityHash: string;
  identity: string | null;
  paragraphs: (OrdinalSpan & { language: string | null })[];
  pieces: OrdinalSpan[];
  extents: OrdinalSpan[];
  passages: (Evidence & { record: string })[];
  unindexed: Unindexed[];
}

const PAGE = 50;

/** All statements, in pages. */
export function readStatementsToAudit(database: Database): AsyncGenerator<StatementToAudit, void> {
  return eachById(async (after) => {
    const page = { where: { id: { gt: after } }, orderBy: { id: "asc" }, take: PAGE, select: { id: true } } as const;
    const ids = (await database.client.statement.findMany(page)).map(({ id }) => id);
    const rows = new Map((await readWithRows(database, ids)).map((row) => [row.id, row]));
    const unindexed = await findUnindexed(database, ids);
    return ids.flatMap((id) => {
      const row = rows.get(id);
      const own = unindexed.filter(({ statementId }) => statementId === id);
      return row ? [toAudit(row, own)] : [];
    });
  });
}

function toAudit(row: StatementWithRows, unindexed: Unindexed[]): StatementToAudit {
  const originals = row.sources.filter(({ kind }) => kind === "original");
  const { id, text, language, collection, identityHash, paragraphs, pieces } = row;
  return {
    ...{ id, text, language, collection, identityHash, paragraphs, pieces, unindexed },
    fileName: (originals[0] ?? row.sources[0])?.source.fileName ?? null,
    originals: originals.map(({ source }) => source.collection),
    ...readBack(row),
    extents: row.priorities.map(({ ordinal, extentStart, extentEnd }) => {
      return { ordinal, start: extentStart, end: extentEnd };
    }),
    passages: [
      ...row.evidence.map((passage) => passageToAudit(recordKey(passage), passage)),
      ...row.qualifiers.map((passage) => passageToAudit(qualifierKey(passage), passage)),
    ],
  };
}

const passageToAudit = (record: string, { start, end, quote }: Evidence) => ({ record, start, end, quote });

function readBack(row: StatementWithRows): { unreadable: string | null; identity: string | null } {
  const original = row.sources.find(({ kind }) => kind === "original");
  if (!original) return { unreadable: null, identity: null };
  try {
    const place = { contentHash: original.source.contentHash, position: original.position };
    return { unreadable: null, identity: statementIdentity(toStatement(row), place) };
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    const [issue] = error.issues;
    return { unreadable: `${issue?.path.join(".") ?? ""}: ${issue?.message ?? "not valid"}`, identity: null };
  }
}
