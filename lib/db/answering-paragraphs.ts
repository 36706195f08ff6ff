// Finds the paragraphs of hits that answer a query best, for their passages.
import type { QueryPlan } from "@/lib/domain/query";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { tsqueryText } from "./search-plan-sql";

const MOST_PARAGRAPHS = 6;

/** Of each statement the ordinals of paragraphs that hold the most sought terms, best first, lines of the header last. */
export async function findAnsweringParagraphs(
  { client }: Database,
  ids: string[],
  { terms, sought }: QueryPlan,
): Promise<Map<string, number[]>> {
  const found = new Map<string, number[]>(ids.map((id) => [id, []]));
  const queries = sought.flatMap((index) => terms[index] ?? []).map(tsqueryText);
  if (ids.length === 0 || queries.length === 0) return found;
  const holding = queries.map((query) => Prisma.sql`(search @@ ${query}::tsquery)::int`);
  const rows = await client.$queryRaw<{ statement_id: string; ordinal: number }[]>`
    SELECT statement_id, ordinal FROM (
      SELECT statement_id, ordinal,
        row_number() OVER (PARTITION BY statement_id ORDER BY kind = 'header', holding DESC, ordinal) AS place
      FROM (
        SELECT statement_id, ordinal, kind, ${Prisma.join(holding, " + ")} AS holding
        FROM paragraphs WHERE statement_id = ANY(${ids}::text[])
      ) AS counted WHERE holding > 0
    ) AS ranked WHERE place <= ${MOST_PARAGRAPHS}::int ORDER BY statement_id, place`;
  for (const { statement_id, ordinal } of rows) found.get(statement_id)?.push(ordinal);
  return found;
}
