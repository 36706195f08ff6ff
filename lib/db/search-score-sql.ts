// Ranks statements by BM25 over their paragraphs, more where the words stand together.
import type { QueryPlan } from "@/lib/domain/query";
import { Prisma } from "./generated/client";

/** Saturation and length normalisation of BM25. */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
/** A stretch that holds all words and so many more shows them as no closer than anywhere in the paragraph. */
const LOOSEST = 60;

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
 * hold it, by its rarity, and against the length of the statement. To this comes, in units of the highest score that
 * terms can give, the share of them that one paragraph holds, twice where they are `close` there (0 to 1). Rounded, so
 * that the order of additions decides nothing.
 */
export function scoreOf({ sought }: QueryPlan, close = Prisma.sql`0`): Prisma.Sql {
  const length = Prisma.sql`${SATURATION}::float8
    * (1 - ${LENGTH_SHARE}::float8 + ${LENGTH_SHARE}::float8 * s.word_count / measures.words)`;
  const rarities = sought.map((term) => Prisma.sql`rarities[${term + 1}::int]`);
  const parts = sought.map((term, at) => {
    const frequency = Prisma.sql`frequencies[${term + 1}::int]`;
    return Prisma.sql`${rarities[at]} * ${frequency} / (${frequency} + ${length})`;
  });
  const share = Prisma.sql`greatest(together - 1, 0)::float8 / ${Math.max(sought.length - 1, 1)}::float8`;
  return Prisma.sql`coalesce(round((${Prisma.join(parts, " + ")}
    + (${Prisma.join(rarities, " + ")}) * ${share} * (1 + ${close}))::numeric, 4), 0)`;
}

/**
 * How close the words of `query` stand in the paragraph whose words are `search`, from 0 to 1, which is side by side.
 * PostgreSQL ranks a cover of all words by a tenth over the words that stand between them, and one.
 */
export function closenessOf(query: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`CASE WHEN search @@ ${query} THEN greatest(0,
    1 - ln(greatest(1, 0.1 / greatest(ts_rank_cd(search, ${query}), 0.0001))) / ln(${LOOSEST}::float8)) ELSE 0 END`;
}
