// The search engine that asks PostgreSQL: one SQL statement for hits, total and facets, so that all numbers agree.
import { FACET_KINDS } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { Sort } from "@/lib/domain/search";
import { mostValuesOf, type EngineAnswer, type EngineRequest } from "@/lib/domain/search-engine";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { engineAnswer, explainTimeout, standsBefore, type AnswerRow } from "./search-answer";
import { facetRows, passColumns, passesAll } from "./search-facet-sql";
import { beyondStart, dayKey, orderOf } from "./search-order-sql";
import { foundTables, planCondition } from "./search-plan-sql";
import { isRankable, measuresTable, scoreOf } from "./search-score-sql";
import { SPOKEN } from "./spoken-statements";

/**
 * Searches the statements. Words match anywhere in a statement, phrases within one of its paragraphs.
 * @throws SearchTimeoutError, or the database's error.
 */
export async function searchStatementsInPostgres(database: Database, request: EngineRequest): Promise<EngineAnswer> {
  const rows = await database.client.$queryRaw<AnswerRow[]>(searchSql(request)).catch(explainTimeout);
  return engineAnswer(database, request, rows);
}

const MATCHED = Prisma.sql`matched`;

/** One statement, one snapshot. Rows of the page come first and in their order (a row number stands in `count`). */
function searchSql(request: EngineRequest): Prisma.Sql {
  const { plan, filters, sort, mostValues } = request;
  const isRanked = sort === "relevance" && isRankable(plan);
  const order: Sort = isRanked ? "relevance" : sort === "relevance" ? "newest" : sort;
  const tables = [
    ...foundTables(plan),
    ...(isRanked ? [measuresTable(plan)] : []),
    matchedTable(plan, passColumns(filters), order),
    Prisma.sql`page AS (${pageRows(order, request)})`,
  ];
  const sections = [
    Prisma.sql`SELECT section, kind, value, count, score FROM page`,
    Prisma.sql`SELECT 'total', '', '', count(*)::int, NULL FROM matched WHERE ${passesAll()}`,
    Prisma.sql`SELECT 'before', '', '', count(*)::int, NULL FROM matched WHERE ${passesAll()} AND ${standsBefore(order, request.start, MATCHED)}`,
    Prisma.sql`SELECT 'corpus', '', '', count(*)::int, NULL FROM statements s WHERE ${SPOKEN}`,
    Prisma.sql`SELECT 'sample', '', '', count(*)::int, NULL FROM statements s WHERE collection = 'sample'`,
    ...(mostValues === 0 ? [] : FACET_KINDS.map((kind) => facetRows(kind, filters, mostValuesOf(kind, mostValues)))),
  ];
  return Prisma.sql`WITH ${Prisma.join(tables, ", ")}
    SELECT * FROM (${Prisma.join(sections, " UNION ALL ")}) AS answer ORDER BY section = 'hit' DESC, count`;
}

/** The statements that answer the plan, each with its facets, its score and which filters let it through. */
function matchedTable(plan: QueryPlan, passes: Prisma.Sql, sort: Sort): Prisma.Sql {
  const isRanked = sort === "relevance";
  const found = plan.terms.length > 0 ? Prisma.sql`LEFT JOIN found ON found.statement_id = s.id` : Prisma.empty;
  const measures = isRanked ? Prisma.sql`CROSS JOIN measures` : Prisma.empty;
  return Prisma.sql`matched AS MATERIALIZED (
    SELECT s.id, s.date, s.year, s.organ, s.language, s.delegation_id, s.speaker_id, ${dayKey(sort)} AS day_key,
      ${isRanked ? scoreOf(plan) : Prisma.sql`0::numeric`} AS score, ${passes}
    FROM statements s ${found} ${measures} WHERE ${SPOKEN} AND ${planCondition(plan.root)})`;
}

function pageRows(sort: Sort, { start, pageSize }: EngineRequest): Prisma.Sql {
  const order = orderOf(sort, start.at === "before");
  return Prisma.sql`SELECT 'hit' AS section,
      coalesce(to_char(s.date, 'YYYY-MM-DD'), to_char(s.year, 'FM0000'), '') AS kind, id AS value,
      (row_number() OVER (ORDER BY ${order}))::int AS count, score::float8 AS score
    FROM matched s WHERE ${passesAll()} AND ${beyondStart(sort, start, MATCHED)} ORDER BY ${order} LIMIT ${pageSize}::bigint`;
}
