// The search engine that asks PostgreSQL: one SQL statement for hits, total and facets, so that all numbers agree.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { Sort } from "@/lib/domain/search";
import type { EngineAnswer, EngineRequest, SearchEngine } from "@/lib/domain/search-engine";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { facetRows, passColumns, passesAll } from "./search-facet-sql";
import { foundTables, planCondition } from "./search-plan-sql";
import { isRankable, measuresTable, scoreOf } from "./search-score-sql";
import { SPOKEN } from "./spoken-statements";

interface AnswerRow {
  section: "hit" | "facet" | "total" | "corpus" | "sample";
  kind: string;
  value: string;
  count: number;
}

/** The engine over an open database. */
export function postgresEngine(database: Database): SearchEngine {
  return { search: (request) => searchStatementsInPostgres(database, request) };
}

/**
 * Searches the statements. Words match anywhere in a statement, phrases within one of its paragraphs.
 * @throws the database's error.
 */
export async function searchStatementsInPostgres(database: Database, request: EngineRequest): Promise<EngineAnswer> {
  const rows = await database.client.$queryRaw<AnswerRow[]>(searchSql(request));
  const countOf = (section: AnswerRow["section"]) => rows.find((row) => row.section === section)?.count ?? 0;
  return {
    ids: rows.filter(({ section }) => section === "hit").map(({ value }) => value),
    total: countOf("total"),
    corpusTotal: countOf("corpus"),
    sampleTotal: countOf("sample"),
    facetCounts: rows
      .filter(({ section }) => section === "facet")
      .map(({ kind, value, count }) => ({ kind: kind as FacetKind, value, count })),
  };
}

/** One statement, one snapshot. Rows of the page come first and in their order (a row number stands in `count`). */
function searchSql({ plan, filters, sort, page, pageSize }: EngineRequest): Prisma.Sql {
  const isRanked = sort === "relevance" && isRankable(plan);
  const tables = [
    ...foundTables(plan),
    ...(isRanked ? [measuresTable(plan)] : []),
    matchedTable(plan, passColumns(filters), isRanked),
    Prisma.sql`page AS (${pageRows(sort, pageSize, (page - 1) * pageSize)})`,
  ];
  const sections = [
    Prisma.sql`SELECT section, kind, value, count FROM page`,
    Prisma.sql`SELECT 'total', '', '', count(*)::int FROM matched WHERE ${passesAll()}`,
    Prisma.sql`SELECT 'corpus', '', '', count(*)::int FROM statements s WHERE ${SPOKEN}`,
    Prisma.sql`SELECT 'sample', '', '', count(*)::int FROM statements s WHERE collection = 'sample'`,
    ...FACET_KINDS.map(facetRows),
  ];
  return Prisma.sql`WITH ${Prisma.join(tables, ", ")}
    SELECT * FROM (${Prisma.join(sections, " UNION ALL ")}) AS answer ORDER BY section = 'hit' DESC, count`;
}

/** The statements that answer the plan, each with its facets, its score and which filters let it through. */
function matchedTable(plan: QueryPlan, passes: Prisma.Sql, isRanked: boolean): Prisma.Sql {
  const found = plan.terms.length > 0 ? Prisma.sql`LEFT JOIN found ON found.statement_id = s.id` : Prisma.empty;
  const measures = isRanked ? Prisma.sql`CROSS JOIN measures` : Prisma.empty;
  return Prisma.sql`matched AS MATERIALIZED (
    SELECT s.id, s.date, s.year, s.organ, s.language, s.delegation_id, ${isRanked ? scoreOf(plan) : Prisma.sql`0`} AS score, ${passes}
    FROM statements s ${found} ${measures} WHERE ${SPOKEN} AND ${planCondition(plan.root)})`;
}

/**
 * In either direction, what has no day comes last in its year, and what has no year last of all; the id makes the order
 * the same every time.
 */
const ORDERS: Record<Sort, Prisma.Sql> = {
  relevance: Prisma.sql`score DESC, year DESC NULLS LAST, date DESC NULLS LAST, id`,
  newest: Prisma.sql`year DESC NULLS LAST, date DESC NULLS LAST, id`,
  oldest: Prisma.sql`year ASC NULLS LAST, date ASC NULLS LAST, id`,
};

function pageRows(sort: Sort, pageSize: number, offset: number): Prisma.Sql {
  return Prisma.sql`SELECT 'hit' AS section, '' AS kind, id AS value,
      (row_number() OVER (ORDER BY ${ORDERS[sort]}))::int AS count
    FROM matched WHERE ${passesAll()} ORDER BY ${ORDERS[sort]} LIMIT ${pageSize}::int OFFSET ${offset}::bigint`;
}
