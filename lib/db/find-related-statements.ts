// Finds statements that share documents, themes and threats with one, those that share what is rare first.
import type { SharedRecord } from "@/lib/domain/related";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";

/** A related statement by its id, with what it shares, the rarest first. */
export interface RelatedRow {
  id: string;
  shared: SharedRecord[];
}

/** Of the records of a statement, so many are compared: the rarest tell most, and the common ones cost most. */
const COMPARED = 8;

/** A record that more statements than this have tells nothing. */
const TOO_COMMON = 4_000;

const OWN = (id: string) => Prisma.sql`
  SELECT 'document' AS kind, c.symbol AS code, (SELECT count(*) FROM citations o WHERE o.symbol = c.symbol) AS held
  FROM citations c WHERE c.statement_id = ${id}
  UNION ALL
  SELECT 'theme', t.theme, (SELECT count(*) FROM priority_themes o WHERE o.theme = t.theme)
  FROM (SELECT DISTINCT theme FROM priority_themes WHERE statement_id = ${id}) t
  UNION ALL
  SELECT 'threat', t.type, (SELECT count(*) FROM threats o WHERE o.type = t.type)
  FROM threats t WHERE t.statement_id = ${id}`;

/**
 * At most `most` statements of others or of the same delegation; one record in common is enough where it is rare. The
 * weight of a record is 1 / ln(1 + n) for the n statements that have it, twice that for a document.
 */
export async function findRelatedStatements({ client }: Database, id: string, most: number): Promise<RelatedRow[]> {
  return client.$queryRaw<RelatedRow[]>`
    WITH own AS MATERIALIZED (
      SELECT kind, code, (CASE kind WHEN 'document' THEN 2 ELSE 1 END) / ln(1 + held) AS weight FROM (${OWN(id)}) o
      WHERE held BETWEEN 2 AND ${TOO_COMMON}::int ORDER BY weight DESC, code LIMIT ${COMPARED}::int),
    shared AS (
      SELECT c.statement_id, own.* FROM own JOIN citations c ON own.kind = 'document' AND c.symbol = own.code
      UNION
      SELECT t.statement_id, own.* FROM own JOIN priority_themes t ON own.kind = 'theme' AND t.theme = own.code
      UNION
      SELECT t.statement_id, own.* FROM own JOIN threats t ON own.kind = 'threat' AND t.type = own.code)
    SELECT s.id, json_agg(json_build_object('kind', kind, 'code', code) ORDER BY weight DESC, code) AS shared
    FROM shared JOIN statements s ON s.id = shared.statement_id
    WHERE s.id <> ${id} AND ${SPOKEN} GROUP BY s.id
    ORDER BY sum(weight) DESC, s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id LIMIT ${most}::int`;
}
