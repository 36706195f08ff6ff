// Themes and threats in SQL: which statements raise one, and in which passages.
import type { Subject, SubjectKind } from "@/lib/domain/ledger";
import { Prisma } from "./generated/client";

/** Rows (statement_id, code), one for each subject that a statement raises; two priorities may share a theme. */
export const RAISED: Record<SubjectKind, Prisma.Sql> = {
  theme: Prisma.sql`(SELECT DISTINCT statement_id, theme AS code FROM priority_themes)`,
  threat: Prisma.sql`(SELECT statement_id, type AS code FROM threats)`,
};

/** The same rows of the statement `spoken` alone, for few statements: each is looked up instead of all being read. */
export const RAISED_BY_SPOKEN: Record<SubjectKind, Prisma.Sql> = {
  theme: Prisma.sql`LATERAL (SELECT DISTINCT theme AS code FROM priority_themes WHERE statement_id = spoken.id)`,
  threat: Prisma.sql`LATERAL (SELECT type AS code FROM threats WHERE statement_id = spoken.id OFFSET 0)`,
};

/** The condition that the statement `s` raises the subject. */
export function raises({ kind, code }: Subject): Prisma.Sql {
  return kind === "theme"
    ? Prisma.sql`EXISTS (SELECT FROM priority_themes t WHERE t.statement_id = s.id AND t.theme = ${code})`
    : Prisma.sql`EXISTS (SELECT FROM threats t WHERE t.statement_id = s.id AND t.type = ${code})`;
}

/**
 * Rows of `evidence` of these statements with the label of their priority (null for a threat): the passages that raise
 * the subject. The ids stand on the inner table, or all passages on the subject would be read first.
 */
export function passagesOf({ kind, code }: Subject, ids: readonly string[]): Prisma.Sql {
  return kind === "theme"
    ? Prisma.sql`SELECT e.*, r.label FROM priority_themes t
        JOIN priorities r ON r.statement_id = t.statement_id AND r.ordinal = t.priority_ordinal
        JOIN evidence e ON e.statement_id = t.statement_id AND e.priority_ordinal = t.priority_ordinal
        WHERE t.theme = ${code} AND t.statement_id = ANY(${ids}::text[])`
    : Prisma.sql`SELECT e.*, NULL AS label FROM threats t
        JOIN evidence e ON e.statement_id = t.statement_id AND e.priority_ordinal IS NULL AND e.threat_ordinal = t.ordinal
        WHERE t.type = ${code} AND t.statement_id = ANY(${ids}::text[])`;
}
