// Ranks statements by BM25 over their paragraphs, more where the words stand together.
import type { QueryPlan } from "@/lib/domain/query";
import { Prisma } from "./generated/client";

/** Saturation and length normalisation of BM25; how much a paragraph with all words adds (1 doubles the score). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
const TOGETHER_BONUS = 1;

/** True where statements can be ranked: something is sought that they may hold more or less of. */
export function isRankable({ sought }: QueryPlan): boolean {
  return sought.length > 0;
}

/** The common table expression `measures`, one row: mean words of a statement, and the rarity of each term. */
export function measuresTable({ terms }: QueryPlan): Prisma.Sql {
  const rarities = terms.map((_, index) => {
    const holding = Prisma.sql`count(*) FILTER (WHERE frequencies[${index + 1}::int] > 0)`;
    return Prisma.sql`ln(1 + (max(statements) - ${holding} + 0.5) / (${holding} + 0.5))`;
  });
  return Prisma.sql`corpus_size AS MATERIALIZED (
      SELECT count(*)::float8 AS statements, greatest(avg(word_count), 1)::float8 AS words FROM statements),
    measures AS MATERIALIZED (
      SELECT ARRAY[${Prisma.join(rarities)}]::float8[] AS rarities, max(words) AS words
      FROM corpus_size LEFT JOIN found ON TRUE)`;
}

/**
 * The score of the statement `s` joined with `found` and `measures`. A term counts by the weight of the paragraphs that
 * hold it, by its rarity, and against the length of the statement. Rounded, so that the order of additions decides
 * nothing.
 */
export function scoreOf({ sought }: QueryPlan): Prisma.Sql {
  const length = Prisma.sql`${SATURATION}::float8
    * (1 - ${LENGTH_SHARE}::float8 + ${LENGTH_SHARE}::float8 * s.word_count / measures.words)`;
  const parts = sought.map((term) => {
    const place = Prisma.sql`[${term + 1}::int]`;
    return Prisma.sql`rarities${place} * frequencies${place} / (frequencies${place} + ${length})`;
  });
  const share = Prisma.sql`greatest(together - 1, 0)::float8 / ${Math.max(sought.length - 1, 1)}::float8`;
  return Prisma.sql`coalesce(round(((${Prisma.join(parts, " + ")})
    * (1 + ${TOGETHER_BONUS}::float8 * ${share}))::numeric, 4), 0)`;
}
