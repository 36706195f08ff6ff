// Writes the plan of a query as SQL: what each statement holds of it, and the condition on statements.
import type { Pattern, PlannedNode, PlannedStep, PlannedTerm, QueryPlan } from "@/lib/domain/query";
import { Prisma } from "./generated/client";
import { hasValue } from "./search-facet-sql";

function quoted({ lexeme, prefix }: PlannedStep): string {
  return `'${lexeme.replaceAll("\\", "\\\\").replaceAll("'", "''")}'${prefix ? ":*" : ""}`;
}

function anyOf(patterns: Pattern[]): string {
  return `(${patterns.map((pattern) => `(${pattern.map(quoted).join(" <-> ")})`).join(" | ")})`;
}

/** The term as the text of a tsquery; it is bound as a parameter and cast, so its words are data and never SQL. */
export function tsqueryText({ patterns, near }: PlannedTerm): string {
  if (!near) return anyOf(patterns);
  const sides = byLength(patterns).flatMap((one) => byLength(near.patterns).map((other) => [anyOf(one), anyOf(other)]));
  const distances = Array.from({ length: near.distance }, (_, at) => at + 1);
  return sides
    .flatMap(([one, other]) =>
      distances.flatMap((step) => [`(${one} <${step}> ${other})`, `(${other} <${step}> ${one})`]),
    )
    .join(" | ");
}

/** The tsquery text of all sought terms in one paragraph. */
export function togetherText({ terms, sought }: QueryPlan): string {
  return sought
    .flatMap((index) => terms[index] ?? [])
    .map((term) => `(${tsqueryText(term)})`)
    .join(" & ");
}

/**
 * The patterns of each length apart: where an OR has sides of unequal lengths, PostgreSQL measures the distance to the
 * shorter ones as if they were as long as the longest.
 */
function byLength(patterns: Pattern[]): Pattern[][] {
  const lengths = [...new Set(patterns.map(({ length }) => length))];
  return lengths.map((length) => patterns.filter((pattern) => pattern.length === length));
}

/**
 * Common table expressions that end in `found` (statement_id, frequencies, together): for each term, in the plan's
 * order, the summed weight of the paragraphs that hold it, and the most sought terms that one paragraph holds.
 * `[]` where the plan has no term. Nothing is filtered or joined on the way, so that PostgreSQL can tell how many rows
 * to expect.
 */
export function foundTables({ terms, sought }: QueryPlan): Prisma.Sql[] {
  if (terms.length === 0) return [];
  const indexes = terms.map((_, index) => index);
  const holds = indexes.map((index) => Prisma.sql`bool_or(term = ${index}::int)`);
  const weights = indexes.map((index) => Prisma.sql`coalesce(sum(weight) FILTER (WHERE holds[${index + 1}::int]), 0)`);
  return [
    Prisma.sql`places AS (${Prisma.join(terms.map(placesOf), " UNION ALL ")})`,
    Prisma.sql`passages AS (
      SELECT statement_id, ordinal, max(weight) AS weight, ARRAY[${Prisma.join(holds)}] AS holds,
        count(*) FILTER (WHERE term = ANY(${sought}::int[])) AS together
      FROM places GROUP BY statement_id, ordinal)`,
    Prisma.sql`found AS MATERIALIZED (
      SELECT statement_id, ARRAY[${Prisma.join(weights)}]::float8[] AS frequencies, max(together) AS together
      FROM passages GROUP BY statement_id)`,
  ];
}

/**
 * The places that hold a term: paragraphs, and as ordinal 0 the words of the statement's record. A title tells more of
 * what a statement is about than one of its many paragraphs.
 */
function placesOf(term: PlannedTerm, index: number): Prisma.Sql {
  const query = Prisma.sql`${tsqueryText(term)}::tsquery`;
  return Prisma.sql`
    SELECT ${index}::int AS term, statement_id, ordinal, CASE kind WHEN 'body' THEN 1 ELSE 2 END AS weight
    FROM paragraphs WHERE search @@ ${query}
    UNION ALL
    SELECT ${index}::int, statement_id, 0, 4 FROM statement_words WHERE search @@ ${query}`;
}

/**
 * The condition that a statement `s` joined with its row of `found` answers the plan. Terms are null where it has none;
 * so PostgreSQL sees that it need not look at statements outside `found`, unless an exclusion asks for them.
 */
export function planCondition(node: PlannedNode | null): Prisma.Sql {
  switch (node?.kind) {
    case undefined:
      return Prisma.sql`TRUE`;
    case "term":
      return Prisma.sql`frequencies[${node.term + 1}::int] > 0`;
    case "facet":
      return hasValue(node.facet, node.values);
    case "date":
      return daysWithin(node);
    case "not":
      return Prisma.sql`NOT coalesce(${planCondition(node.node)}, FALSE)`;
    case "and":
      return Prisma.sql`(${Prisma.join(node.nodes.map(planCondition), " AND ")})`;
    case "or":
      return Prisma.sql`(${Prisma.join(node.nodes.map(planCondition), " OR ")})`;
  }
}

/** A statement of which only the year is known lies within where its whole year does. */
function daysWithin({ from, to }: { from: string | null; to: string | null }): Prisma.Sql {
  const first = Prisma.sql`coalesce(s.date, make_date(s.year, 1, 1))`;
  const last = Prisma.sql`coalesce(s.date, make_date(s.year, 12, 31))`;
  const begins = from === null ? Prisma.sql`TRUE` : Prisma.sql`${first} >= ${from}::date`;
  const ends = to === null ? Prisma.sql`TRUE` : Prisma.sql`${last} <= ${to}::date`;
  return Prisma.sql`(s.year IS NOT NULL AND ${begins} AND ${ends})`;
}
