// Ranks statements by BM25 over their paragraphs, more where the words stand together.
import type { QueryPlan } from "@/lib/domain/query";
import { Prisma } from "./generated/client";

/** Saturation and length normalisation of BM25; how much a paragraph with all words adds (1 doubles the score). */
const SATURATION = 1.2;
const LENGTH_SHARE = 0.5;
const TOGETHER_BONUS = 1;

/**
 * Common table expressions that end in `scores` (statement_id, score). A term counts by the weights of its paragraphs,
 * by its rarity, and against the length of the statement. `[]` where nothing is sought: then nothing is ranked.
 */
export function scoreTables({ sought }: QueryPlan): Prisma.Sql[] {
  if (sought.length === 0) return [];
  return [soughtPlaces(sought), CORPUS_SIZE, TERM_WEIGHTS, TERM_SCORES, togetherTable(sought.length), SCORES];
}

function soughtPlaces(sought: number[]): Prisma.Sql {
  return Prisma.sql`sought AS MATERIALIZED (SELECT * FROM places WHERE term = ANY(${sought}::int[]))`;
}

const CORPUS_SIZE = Prisma.sql`corpus_size AS MATERIALIZED (
  SELECT count(*)::float8 AS statements, greatest(avg(word_count), 1)::float8 AS words FROM statements)`;

const TERM_WEIGHTS = Prisma.sql`term_weights AS (
  SELECT term, ln(1 + (statements - holding + 0.5) / (holding + 0.5)) AS rarity
  FROM (SELECT term, count(DISTINCT statement_id)::float8 AS holding FROM sought GROUP BY term) AS counted, corpus_size)`;

const TERM_SCORES = Prisma.sql`term_scores AS (
  SELECT statement_id, sum(rarity * frequency / (frequency + ${SATURATION}::float8
    * (1 - ${LENGTH_SHARE}::float8 + ${LENGTH_SHARE}::float8 * word_count / words))) AS score
  FROM (SELECT term, statement_id, sum(weight)::float8 AS frequency FROM sought GROUP BY term, statement_id) AS found
  JOIN term_weights USING (term)
  JOIN statements ON statements.id = statement_id, corpus_size
  GROUP BY statement_id)`;

/** The largest share of the sought terms that one paragraph holds, from 0 (one term) to 1 (all of them). */
function togetherTable(sought: number): Prisma.Sql {
  if (sought === 1) return Prisma.sql`together AS (SELECT statement_id, 0::float8 AS share FROM sought GROUP BY 1)`;
  return Prisma.sql`together AS (
    SELECT statement_id, (max(terms) - 1)::float8 / ${sought - 1}::float8 AS share
    FROM (SELECT statement_id, count(DISTINCT term) AS terms FROM sought GROUP BY statement_id, ordinal) AS paragraph
    GROUP BY statement_id)`;
}

/** Rounded, so that the order of additions never decides the order of hits. */
const SCORES = Prisma.sql`scores AS (
  SELECT statement_id, round((score * (1 + ${TOGETHER_BONUS}::float8 * share))::numeric, 4) AS score
  FROM term_scores JOIN together USING (statement_id))`;
