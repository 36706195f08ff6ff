// Facets in SQL: how each filters statements, and how its values are counted.
import { FACET_KINDS, type FacetKind, type Filters } from "@/lib/domain/facet";
import { Prisma } from "./generated/client";
import { isStorable } from "./is-storable";

/** What a facet's values are read from: a column of the statement, or rows of another table. */
type FacetSource = { column: Prisma.Sql } | { rows: Prisma.Sql; value: Prisma.Sql };

const FACETS: Record<FacetKind, FacetSource> = {
  delegation: { column: Prisma.sql`s.delegation_id` },
  speaker: { column: Prisma.sql`s.speaker_id` },
  year: { column: Prisma.sql`s.year::text` },
  organ: { column: Prisma.sql`s.organ` },
  language: { column: Prisma.sql`s.language` },
  // Two priorities of one statement may share a theme.
  theme: { rows: Prisma.sql`(SELECT DISTINCT statement_id, theme FROM priority_themes)`, value: Prisma.sql`theme` },
  threat: { rows: Prisma.sql`threats`, value: Prisma.sql`type` },
  group: {
    rows: Prisma.sql`(SELECT DISTINCT statement_id, group_code FROM statement_groups WHERE relation = 'on-behalf-of')`,
    value: Prisma.sql`group_code`,
  },
  cites: { rows: Prisma.sql`citations`, value: Prisma.sql`symbol` },
};

const NAMES: Record<FacetKind, Prisma.Sql> = {
  delegation: Prisma.sql`passes_delegation`,
  speaker: Prisma.sql`passes_speaker`,
  year: Prisma.sql`passes_year`,
  organ: Prisma.sql`passes_organ`,
  group: Prisma.sql`passes_group`,
  theme: Prisma.sql`passes_theme`,
  threat: Prisma.sql`passes_threat`,
  language: Prisma.sql`passes_language`,
  cites: Prisma.sql`passes_cites`,
};

/** The condition, never null, that the statement `s` has one of the values of the facet. */
export function hasValue(kind: FacetKind, values: string[]): Prisma.Sql {
  const source = FACETS[kind];
  const storable = values.filter(isStorable);
  if ("column" in source) return Prisma.sql`coalesce(${source.column} = ANY(${storable}::text[]), FALSE)`;
  return Prisma.sql`EXISTS (
    SELECT FROM ${source.rows} AS held WHERE statement_id = s.id AND ${source.value} = ANY(${storable}::text[]))`;
}

/** Columns `passes_…` of the statement `s`, one for each facet: true where its filters let the statement through. */
export function passColumns(filters: Filters): Prisma.Sql {
  return Prisma.join(
    FACET_KINDS.map((kind) => Prisma.sql`${passes(kind, filters)} AS ${NAMES[kind]}`),
    ", ",
  );
}

function passes(kind: FacetKind, { chosen, excluded, years }: Filters): Prisma.Sql {
  const conditions = [Prisma.sql`TRUE`];
  if (chosen[kind]?.length) conditions.push(hasValue(kind, chosen[kind]));
  if (excluded[kind]?.length) conditions.push(Prisma.sql`NOT ${hasValue(kind, excluded[kind])}`);
  if (kind === "year" && years) {
    const { from, to } = years;
    conditions.push(Prisma.sql`coalesce(s.year BETWEEN ${from ?? 0}::int AND ${to ?? 9_999}::int, FALSE)`);
  }
  return Prisma.sql`(${Prisma.join(conditions, " AND ")})`;
}

/** The condition that all filters let a matched statement through, `except` one facet's. */
export function passesAll(except?: FacetKind): Prisma.Sql {
  const columns = FACET_KINDS.filter((kind) => kind !== except).map((kind) => NAMES[kind]);
  return Prisma.join(columns, " AND ");
}

/**
 * Rows (section 'facet', kind, value, count): the `most` values of the facet that have the most statements, its own
 * filters left aside, and those in `filters`; and one row (section 'size') with how many values there are.
 */
export function facetRows(kind: FacetKind, filters: Filters, most: number | null): Prisma.Sql {
  const source = FACETS[kind];
  const set = [...(filters.chosen[kind] ?? []), ...(filters.excluded[kind] ?? [])].filter(isStorable);
  const values = "column" in source ? source.column : source.value;
  const from = "column" in source ? Prisma.empty : Prisma.sql`JOIN ${source.rows} AS held ON held.statement_id = s.id`;
  return Prisma.sql`SELECT CASE place WHEN 0 THEN 'size' ELSE 'facet' END AS section, ${kind}::text AS kind, value,
      count::int, NULL::float8 AS score
    FROM (
      SELECT value, count, row_number() OVER (ORDER BY count DESC, value COLLATE "C") AS place FROM (
        SELECT ${values} AS value, count(*) AS count FROM matched s ${from}
        WHERE ${values} IS NOT NULL AND ${passesAll(kind)} GROUP BY 1) AS counted
      UNION ALL
      SELECT '', count(DISTINCT ${values}), 0 FROM matched s ${from} WHERE ${passesAll(kind)}) AS placed
    WHERE place <= ${most ?? 1_000_000_000}::bigint OR value = ANY(${set}::text[])`;
}
