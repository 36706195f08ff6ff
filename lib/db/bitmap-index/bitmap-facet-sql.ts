// Facets over bitmaps: which statements their filters let through, and how many have each value.
import { FACET_KINDS, type FacetKind, type Filters } from "@/lib/domain/facet";
import { Prisma } from "../generated/client";
import { isStorable } from "../is-storable";
import type { BitmapQuery } from "./bitmap-plan-sql";

const MASKS: Record<FacetKind, Prisma.Sql> = {
  delegation: Prisma.sql`mask_delegation`,
  speaker: Prisma.sql`mask_speaker`,
  year: Prisma.sql`mask_year`,
  organ: Prisma.sql`mask_organ`,
  group: Prisma.sql`mask_group`,
  theme: Prisma.sql`mask_theme`,
  threat: Prisma.sql`mask_threat`,
  language: Prisma.sql`mask_language`,
  cites: Prisma.sql`mask_cites`,
};

/** The filters of each facet that has one, as bits of the statements that pass. */
export function passBits(query: BitmapQuery, { chosen, excluded, years }: Filters): Map<FacetKind, Prisma.Sql> {
  const passes = new Map<FacetKind, Prisma.Sql>();
  for (const kind of FACET_KINDS) {
    const parts = [
      ...(chosen[kind]?.length ? [query.valueBits(kind, chosen[kind])] : []),
      ...(excluded[kind]?.length ? [Prisma.sql`~${query.valueBits(kind, excluded[kind])}`] : []),
      ...(kind === "year" && years ? [query.yearBits(years.from, years.to)] : []),
    ];
    if (parts.length > 0) passes.set(kind, Prisma.sql`(${Prisma.join(parts, " & ")})`);
  }
  return passes;
}

/** The column that has the bits of the statements that a facet's values are counted over. */
function maskOf(kind: FacetKind, passes: ReadonlyMap<FacetKind, Prisma.Sql>): Prisma.Sql {
  return passes.has(kind) ? MASKS[kind] : Prisma.sql`bits`;
}

/** The columns of those masks: the plan and the filters of all other facets. */
export function maskColumns(passes: ReadonlyMap<FacetKind, Prisma.Sql>): Prisma.Sql[] {
  return [...passes.keys()].map((kind) => {
    const others = [...passes].filter(([other]) => other !== kind).map(([, bits]) => bits);
    return Prisma.sql`${Prisma.join([Prisma.sql`planned`, ...others], " & ")} AS ${maskOf(kind, passes)}`;
  });
}

/** The table `counted` (kind, value, count) of all values that a statement has; one look-up for each block and facet. */
export function countedTable(passes: ReadonlyMap<FacetKind, Prisma.Sql>): Prisma.Sql {
  const masks = FACET_KINDS.map((kind) => Prisma.sql`(${kind}::text, ${maskOf(kind, passes)})`);
  return Prisma.sql`masks AS MATERIALIZED (
      SELECT block, size, kind, mask, bit_count(mask) AS matched
      FROM matched CROSS JOIN LATERAL (VALUES ${Prisma.join(masks)}) AS masks (kind, mask)),
    counted AS MATERIALIZED (
      SELECT masks.kind, value, sum(CASE matched WHEN size THEN statements
        ELSE bit_count(extent & substring(mask FROM first + 1 FOR length(extent))) END) AS count
      FROM masks CROSS JOIN LATERAL (
        SELECT value, statements, first, extent FROM search_values v
        WHERE v.block = masks.block AND v.kind = masks.kind OFFSET 0) AS held
      WHERE matched > 0 GROUP BY masks.kind, value)`;
}

/**
 * Rows (section, kind, value, count, score) as in search-facet-sql.ts: `size` for every facet, and of each the first
 * values and those that are set. `mostOf` is null where all are asked for.
 */
export function bitmapFacetRows(
  { chosen, excluded }: Filters,
  mostOf: (kind: FacetKind) => number | null,
): Prisma.Sql[] {
  const facets = FACET_KINDS.map((kind) => {
    const set = [...(chosen[kind] ?? []), ...(excluded[kind] ?? [])].filter(isStorable);
    return Prisma.sql`(${kind}::text, ${mostOf(kind)}::bigint, ${set}::text[])`;
  });
  return [
    Prisma.sql`SELECT 'size', kind, '', count(value)::int, NULL
      FROM unnest(${[...FACET_KINDS]}::text[]) AS facets (kind)
      LEFT JOIN (SELECT kind, value FROM counted WHERE count > 0) AS held USING (kind) GROUP BY kind`,
    Prisma.sql`SELECT 'facet', kind, value, count::int, NULL FROM (
        SELECT kind, value, count, row_number() OVER (PARTITION BY kind ORDER BY count DESC, value COLLATE "C") AS place
        FROM counted WHERE count > 0) AS placed
      JOIN (VALUES ${Prisma.join(facets)}) AS facets (kind, most, set) USING (kind)
      WHERE most IS NULL OR place <= most OR value = ANY(set)`,
  ];
}
