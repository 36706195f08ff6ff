// Answers a search by the bitmap index: one SQL statement, which says too whether the index is of this moment.
import type { FacetKind } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { Sort } from "@/lib/domain/search";
import { mostValuesOf, type EngineAnswer, type EngineRequest } from "@/lib/domain/search-engine";
import type { Database } from "../connect";
import { Prisma } from "../generated/client";
import { engineAnswer, explainTimeout, standsBefore, type AnswerRow } from "../search-answer";
import { isRankable } from "../search-score-sql";
import { bitmapFacetRows, countedTable, maskColumns, passBits } from "./bitmap-facet-sql";
import { bitmapPage, classColumns, HITS, hitTables } from "./bitmap-hits-sql";
import { BitmapQuery, ZERO_TABLE } from "./bitmap-plan-sql";
import { INDEX_EDITION } from "./index-edition";

/**
 * Searches the statements; null where the index is not there or of another edition, or statements changed since.
 * @throws SearchTimeoutError, or the database's error.
 */
export async function searchByBitmaps(database: Database, request: EngineRequest): Promise<EngineAnswer | null> {
  const rows = await database.client.$queryRaw<AnswerRow[]>(bitmapSql(request)).catch(explainTimeout);
  const isFresh = rows.some(({ section }) => section === "fresh");
  return isFresh ? engineAnswer(database, request, rows) : null;
}

function bitmapSql(request: EngineRequest): Prisma.Sql {
  const { plan, filters, sort, mostValues } = request;
  const order: Sort = sort === "relevance" && !isRankable(plan) ? "newest" : sort;
  const query = new BitmapQuery(plan);
  const passes = passBits(query, filters);
  const matched = matchedTable(plan, query, passes);
  const count = (bits: Prisma.Sql) => Prisma.sql`coalesce(sum(bit_count(${bits})), 0)::int`;
  const hits = hitTables(plan, query, order, request);
  const tables = [
    ...[ZERO_TABLE, ...query.table(), matched, ...hits],
    ...(mostValues === 0 ? [] : [countedTable(passes)]),
    Prisma.sql`page AS MATERIALIZED (${bitmapPage(order, request)})`,
  ];
  const sections = [
    Prisma.sql`SELECT section, kind, value, count, score FROM page`,
    Prisma.sql`SELECT 'total', '', '', ${count(Prisma.sql`bits`)}, NULL FROM matched`,
    Prisma.sql`SELECT 'before', '', '', count(*)::int, NULL FROM hits WHERE ${standsBefore(order, request.start, HITS)}`,
    Prisma.sql`SELECT 'corpus', '', '', ${count(Prisma.sql`alive`)}, NULL FROM search_blocks`,
    Prisma.sql`SELECT 'sample', '', '', count(*)::int, NULL FROM statements s WHERE collection = 'sample'`,
    Prisma.sql`SELECT 'fresh', '', '', 1, NULL FROM search_index_state WHERE edition = ${INDEX_EDITION}
      AND NOT EXISTS (SELECT FROM statement_changes WHERE changed_by >= horizon)`,
    ...(mostValues === 0 ? [] : bitmapFacetRows(filters, (kind) => mostValuesOf(kind, mostValues))),
  ];
  return Prisma.sql`WITH ${Prisma.join(tables, ", ")}
    SELECT * FROM (${Prisma.join(sections, " UNION ALL ")}) AS answer ORDER BY section = 'hit' DESC, count`;
}

/** A row for each block: `planned` answers the plan, `bits` passes all filters too. */
function matchedTable(plan: QueryPlan, query: BitmapQuery, passes: ReadonlyMap<FacetKind, Prisma.Sql>): Prisma.Sql {
  const planned = query.bitsOf(plan.root);
  const all = Prisma.join([Prisma.sql`planned`, ...passes.values()], " & ");
  const classes = classColumns(plan, query);
  return Prisma.sql`matched AS MATERIALIZED (
    SELECT b.block, b.size, ${all} AS bits, ${Prisma.join([...classes, ...maskColumns(passes)])}
    FROM search_blocks b CROSS JOIN zero CROSS JOIN LATERAL (SELECT b.alive & ${planned} AS planned) AS answering)`;
}
