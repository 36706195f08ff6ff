// Facets in SQL: how each filters statements, and how its values are counted.
import { FACET_KINDS, type FacetFilters, type FacetKind } from "@/lib/domain/facet";
import { Prisma } from "./generated/client";
import { isStorable } from "./is-storable";

const STATEMENTS = Prisma.sql`count(*)`;

interface FacetSql {
  /** The condition that the statement `s` has one of the values. */
  passes: (values: string[]) => Prisma.Sql;
  values: Prisma.Sql;
  from: Prisma.Sql;
  counted: Prisma.Sql;
}

/** What a facet's values are read from: a column of the matched statements, or rows of another table. */
const FACETS: Record<FacetKind, FacetSql> = {
  delegation: column(Prisma.sql`delegation_id`),
  year: column(Prisma.sql`year::text`),
  organ: column(Prisma.sql`organ`),
  language: column(Prisma.sql`language`),
  theme: {
    passes: (values) =>
      Prisma.sql`EXISTS (SELECT FROM priority_themes t WHERE t.statement_id = s.id AND t.theme = ANY(${values}::text[]))`,
    values: Prisma.sql`theme`,
    from: Prisma.sql`matched JOIN priority_themes ON statement_id = id`,
    // Two priorities of one statement may share a theme.
    counted: Prisma.sql`count(DISTINCT id)`,
  },
  threat: {
    passes: (values) =>
      Prisma.sql`EXISTS (SELECT FROM threats t WHERE t.statement_id = s.id AND t.type = ANY(${values}::text[]))`,
    values: Prisma.sql`type`,
    from: Prisma.sql`matched JOIN threats ON statement_id = id`,
    counted: STATEMENTS,
  },
};

function column(name: Prisma.Sql) {
  const passes = (values: string[]) => Prisma.sql`coalesce(${name} = ANY(${values}::text[]), FALSE)`;
  return { passes, values: name, from: Prisma.sql`matched`, counted: STATEMENTS };
}

const NAMES: Record<FacetKind, Prisma.Sql> = {
  delegation: Prisma.sql`passes_delegation`,
  year: Prisma.sql`passes_year`,
  organ: Prisma.sql`passes_organ`,
  theme: Prisma.sql`passes_theme`,
  threat: Prisma.sql`passes_threat`,
  language: Prisma.sql`passes_language`,
};

/** Columns `passes_…` of the statement `s`, one for each facet: true where its filter lets the statement through. */
export function passColumns(filters: FacetFilters): Prisma.Sql {
  const columns = FACET_KINDS.map((kind) => {
    const chosen = filters[kind] ?? [];
    const values = chosen.filter(isStorable);
    const passes = chosen.length === 0 ? Prisma.sql`TRUE` : FACETS[kind].passes(values);
    return Prisma.sql`${passes} AS ${NAMES[kind]}`;
  });
  return Prisma.join(columns, ", ");
}

/** The condition that all filters let a matched statement through, `except` one facet's. */
export function passesAll(except?: FacetKind): Prisma.Sql {
  const columns = FACET_KINDS.filter((kind) => kind !== except).map((kind) => NAMES[kind]);
  return Prisma.join(columns, " AND ");
}

/** Rows (section 'facet', kind, value, count): every value of the facet with its count, its own filter left aside. */
export function facetRows(kind: FacetKind): Prisma.Sql {
  const { values, from, counted } = FACETS[kind];
  return Prisma.sql`SELECT 'facet' AS section, ${kind}::text AS kind, ${values} AS value, ${counted}::int AS count
    FROM ${from} WHERE ${values} IS NOT NULL AND ${passesAll(kind)} GROUP BY 3`;
}
