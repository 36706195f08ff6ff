// Finds statements that share documents, themes and threats with one, those that share what is rare first.
import type { SharedRecord } from "@/lib/domain/related";
import type { Database } from "./connect";
import type { SubjectRecords } from "./count-subject-records";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";

/** A related statement by its id, with what it shares, the rarest first. */
export interface RelatedRow {
  id: string;
  shared: SharedRecord[];
}

/** `records` are the counts of the whole corpus; of the statements found, `most` are given. */
export interface RelatedRequest {
  id: string;
  records: readonly SubjectRecords[];
  most: number;
}

/** Of the records of a statement, so many are compared: the rarest tell most, and the common ones cost most. */
const COMPARED = 8;

/** A record that more statements than this have tells nothing. */
const TOO_COMMON = 4_000;

/** So many statements are looked through, unless the rarest record alone has more. */
const LOOKED_THROUGH = 1_500;

/** So many times the statements wanted are looked up by weight alone, since procedural turns and printings drop out. */
const LIKELY = 10;

/** What the statement has, each with how many have it. */
const OWN = ({ id, records }: RelatedRequest) => Prisma.sql`
  SELECT 'document' AS kind, c.symbol AS code, count(*) AS held
  FROM citations c JOIN citations o ON o.symbol = c.symbol WHERE c.statement_id = ${id} GROUP BY c.symbol
  UNION ALL
  SELECT r.kind, r.code, r.held
  FROM unnest(${records.map(({ kind }) => kind)}::text[], ${records.map(({ code }) => code)}::text[],
    ${records.map(({ held }) => held)}::int[]) AS r (kind, code, held)
  WHERE r.kind = 'theme' AND r.code IN (SELECT theme FROM priority_themes WHERE statement_id = ${id})
    OR r.kind = 'threat' AND r.code IN (SELECT type FROM threats WHERE statement_id = ${id})`;

/** The rarest of them, as many as may be looked through; the weight of what n statements have is 1 / ln(1 + n). */
const RAREST = (request: RelatedRequest) => Prisma.sql`
  SELECT kind, code, weight FROM (
    SELECT kind, code, weight, sum(held) OVER rarest_first AS looked_through, row_number() OVER rarest_first AS place FROM (
      SELECT kind, code, held, (CASE kind WHEN 'document' THEN 2 ELSE 1 END) / ln(1 + held) AS weight
      FROM (${OWN(request)}) o WHERE held BETWEEN 2 AND ${TOO_COMMON}::int
      ORDER BY weight DESC, code LIMIT ${COMPARED}::int) AS weighed
    WINDOW rarest_first AS (ORDER BY weight DESC, code)) AS summed
  WHERE looked_through <= ${LOOKED_THROUGH}::int OR place = 1`;

/**
 * Statements of others or of the same delegation; one record in common is enough where it is rare. A document weighs
 * twice what a theme or threat does.
 */
export async function findRelatedStatements({ client }: Database, request: RelatedRequest): Promise<RelatedRow[]> {
  return client.$queryRaw<RelatedRow[]>`
    WITH own AS MATERIALIZED (${RAREST(request)}),
    shared AS MATERIALIZED (
      SELECT c.statement_id, own.* FROM own JOIN citations c ON own.kind = 'document' AND c.symbol = own.code
      UNION
      SELECT t.statement_id, own.* FROM own JOIN priority_themes t ON own.kind = 'theme' AND t.theme = own.code
      UNION
      SELECT t.statement_id, own.* FROM own JOIN threats t ON own.kind = 'threat' AND t.type = own.code),
    likely AS MATERIALIZED (
      SELECT statement_id, sum(weight) AS weight FROM shared WHERE statement_id <> ${request.id}
      GROUP BY statement_id ORDER BY weight DESC FETCH FIRST (${request.most * LIKELY}::int) ROWS WITH TIES),
    nearest AS MATERIALIZED (
      SELECT s.id, row_number() OVER (ORDER BY weight DESC, s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id) AS place
      FROM likely JOIN statements s ON s.id = statement_id WHERE ${SPOKEN} ORDER BY place LIMIT ${request.most}::int)
    SELECT nearest.id, (
        SELECT json_agg(json_build_object('kind', kind, 'code', code) ORDER BY weight DESC, code)
        FROM shared WHERE statement_id = nearest.id) AS shared
    FROM nearest ORDER BY place`;
}
