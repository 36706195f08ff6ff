// The hits of a page over bitmaps: in order of day, or the best ones first.
import type { QueryPlan } from "@/lib/domain/query";
import type { Sort } from "@/lib/domain/search";
import type { EngineRequest } from "@/lib/domain/search-engine";
import { Prisma } from "../generated/client";
import { beyondStart, orderOf, UNDATED_FIRST, UNDATED_LAST } from "../search-order-sql";
import { togetherText, tsqueryText } from "../search-plan-sql";
import { closenessOf, scoreOf } from "../search-score-sql";
import { ZERO, type BitmapQuery } from "./bitmap-plan-sql";

/** So many of the best hits are scored exactly; they stand above all others. */
const SCORED = 100;
const ABOVE_ALL = 10;

/** A few hundred places are looked up by the key; left to itself, the planner would read the whole table for them. */
const ONE_BY_ONE = Prisma.sql`
  CROSS JOIN LATERAL (
    SELECT statement_id, day FROM search_documents d WHERE d.block = placed.block AND d.doc = placed.doc OFFSET 0) AS one`;

export const HITS = Prisma.sql`hits`;

/** A query of so many terms or more is worth looking for paragraphs that hold them all. */
const LONG = 4;

/**
 * Columns of `matched` by which hits are parted into classes, from the one that counts most: a paragraph holds all words;
 * all words are strong or in the record; any is in the record.
 */
export function classColumns(plan: QueryPlan, query: BitmapQuery): Prisma.Sql[] {
  const { sought } = plan;
  const strong = sought.map((term) => query.strongBits(term));
  const record = sought.map((term) => query.recordBits(term));
  const together = sought.length < LONG ? ZERO : query.togetherBits(plan);
  return [
    Prisma.sql`${together} AS together`,
    Prisma.sql`${sought.length === 0 ? ZERO : Prisma.join(strong, " & ")} AS strong`,
    Prisma.sql`${sought.length === 0 ? ZERO : Prisma.join(record, " | ")} AS record`,
  ];
}

/** The table `hits` (id, day, day_key, score) with at least those that the page may show. */
export function hitTables(plan: QueryPlan, query: BitmapQuery, sort: Sort, request: EngineRequest): Prisma.Sql[] {
  const isRanked = sort === "relevance";
  const isBeginning = request.start.at === "first" && request.pageSize !== null && sort !== "oldest";
  const most = isBeginning ? Math.max(SCORED, request.pageSize ?? 0) : null;
  const { day, within } = sort === "oldest" ? UNDATED_LAST : UNDATED_FIRST;
  const dayKey = Prisma.sql`
    coalesce(day || CASE length(day) WHEN 4 THEN ${within}::text ELSE '' END, ${day}::text) COLLATE "C"`;
  const placed = most === null ? allPlaces(isRanked) : firstPlaces(isRanked, most);
  const candidates = Prisma.sql`candidates AS MATERIALIZED (
    SELECT statement_id AS id, day, ${dayKey} AS day_key, class::numeric AS score
    FROM (SELECT block, doc, class FROM matched m CROSS JOIN LATERAL (${placed}) AS placed) AS placed
    ${most === null ? Prisma.sql`JOIN search_documents USING (block, doc)` : ONE_BY_ONE})`;
  if (!isRanked) return [candidates, Prisma.sql`hits AS (SELECT * FROM candidates)`];
  return [candidates, ...scoredTables(plan, query)];
}

function allPlaces(isRanked: boolean): Prisma.Sql {
  const rank = Prisma.sql`4 * get_bit(together, doc) + 2 * get_bit(strong, doc) + get_bit(record, doc)`;
  return Prisma.sql`
    SELECT doc, ${isRanked ? rank : Prisma.sql`0`} AS class
    FROM generate_series(0, m.size - 1) AS doc WHERE get_bit(m.bits, doc) = 1`;
}

/** Each class of hits with its bits, the best first. */
function classesOf(isRanked: boolean): Prisma.Sql {
  if (!isRanked) return Prisma.sql`(0, bits & bits)`;
  const either = (column: Prisma.Sql) => [column, Prisma.sql`~${column}`];
  const classes = either(Prisma.sql`together`).flatMap((together) =>
    either(Prisma.sql`strong`).flatMap((strong) =>
      either(Prisma.sql`record`).map((record) => Prisma.sql`bits & ${together} & ${strong} & ${record}`),
    ),
  );
  return Prisma.join(classes.map((held, at) => Prisma.sql`(${classes.length - 1 - at}::int, ${held})`));
}

/** So many bits are passed over at once where none of them is set; a block has a multiple of it. */
const STRETCH = 64;

/**
 * The first `most` of each class, whose bits are read in order until there are enough: a block has 32,768, and most
 * searches want a hundred. (Only a series in a select list is made bit by bit; one in FROM is made whole first.)
 */
function firstPlaces(isRanked: boolean, most: number): Prisma.Sql {
  return Prisma.sql`
    SELECT doc, class FROM (VALUES ${classesOf(isRanked)}) AS classes (class, held)
    CROSS JOIN LATERAL (
      SELECT doc FROM (
        SELECT stretch * ${STRETCH}::int + generate_series(0, ${STRETCH - 1}::int) AS doc FROM (
          SELECT generate_series(0, CASE bit_count(held) WHEN 0 THEN -1 ELSE (m.size - 1) / ${STRETCH}::int END) AS stretch
        ) AS stretches
        WHERE bit_count(substring(held FROM stretch * ${STRETCH}::int + 1 FOR ${STRETCH}::int)) > 0) AS every
      WHERE get_bit(held, doc) = 1 LIMIT least(${most}::bigint, bit_count(held))) AS first
    ORDER BY class DESC, doc LIMIT ${most}::int`;
}

/** Scores the best candidates by their paragraphs, as the engine without bitmaps scores all. */
function scoredTables(plan: QueryPlan, query: BitmapQuery): Prisma.Sql[] {
  const { terms, sought } = plan;
  const close = sought.length < 2 ? Prisma.sql`0` : closenessOf(Prisma.sql`${togetherText(plan)}::tsquery`);
  const holds = terms.map((term) => Prisma.sql`search @@ ${tsqueryText(term)}::tsquery`);
  const weights = terms.map((_, term) => Prisma.sql`coalesce(sum(weight) FILTER (WHERE holds[${term + 1}::int]), 0)`);
  const held = terms.map((_, term) => Prisma.sql`bit_count(${query.termBits(term)} & b.alive)`);
  const rarities = terms.map((_, term) => Prisma.sql`sum(held[${term + 1}::int])`);
  const rarity = (held: Prisma.Sql) => Prisma.sql`ln(1 + (sum(statements) - ${held} + 0.5) / (${held} + 0.5))`;
  return [
    Prisma.sql`best AS MATERIALIZED (
      SELECT id FROM candidates ORDER BY ${orderOf("relevance", false)} LIMIT ${SCORED}::int)`,
    Prisma.sql`places AS MATERIALIZED (
      SELECT statement_id, CASE kind WHEN 'body' THEN 1 ELSE 2 END AS weight, ARRAY[${Prisma.join(holds)}] AS holds,
        ${close} AS close
      FROM paragraphs WHERE statement_id IN (SELECT id FROM best)
      UNION ALL SELECT statement_id, 4, ARRAY[${Prisma.join(holds)}], 0
      FROM statement_words WHERE statement_id IN (SELECT id FROM best))`,
    Prisma.sql`found AS MATERIALIZED (
      SELECT statement_id, ARRAY[${Prisma.join(weights)}]::float8[] AS frequencies, max((
        SELECT count(*) FROM unnest(holds) WITH ORDINALITY AS one (holds_it, term)
        WHERE holds_it AND term - 1 = ANY(${sought}::int[]))) AS together, max(close) AS close
      FROM places GROUP BY statement_id)`,
    Prisma.sql`held AS MATERIALIZED (
      SELECT bit_count(b.alive) AS statements, ARRAY[${Prisma.join(held)}] AS held
      FROM search_blocks b CROSS JOIN zero)`,
    Prisma.sql`measures AS MATERIALIZED (
      SELECT ARRAY[${Prisma.join(rarities.map(rarity))}]::float8[] AS rarities,
        (SELECT greatest(avg(word_count), 1)::float8 FROM statements WHERE id IN (SELECT id FROM best)) AS words
      FROM held)`,
    Prisma.sql`hits AS MATERIALIZED (
      SELECT id, day, day_key, score FROM candidates WHERE id NOT IN (SELECT id FROM best)
      UNION ALL
      SELECT c.id, c.day, c.day_key, ${ABOVE_ALL}::numeric + ${scoreOf(plan, Prisma.sql`close`)}
      FROM candidates c JOIN statements s ON s.id = c.id JOIN found ON found.statement_id = c.id CROSS JOIN measures
      WHERE c.id IN (SELECT id FROM best))`,
  ];
}

/** The rows of the page, as in search-statements-in-postgres.ts. */
export function bitmapPage(sort: Sort, { start, pageSize }: EngineRequest): Prisma.Sql {
  const order = orderOf(sort, start.at === "before");
  return Prisma.sql`SELECT 'hit' AS section, coalesce(day, '') AS kind, id AS value,
      (row_number() OVER (ORDER BY ${order}))::int AS count, score::float8 AS score
    FROM hits WHERE ${beyondStart(sort, start, HITS)} ORDER BY ${order} LIMIT ${pageSize}::bigint`;
}
