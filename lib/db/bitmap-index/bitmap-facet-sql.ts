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

/**
 * Rows (section 'facet', kind, value, count) as in search-facet-sql.ts. Values of few statements are counted one by
 * one, and where all of a block match no bit is looked at.
 */
export function bitmapFacetRows(kind: FacetKind, { chosen, excluded }: Filters, most: number | null): Prisma.Sql {
  const set = [...(chosen[kind] ?? []), ...(excluded[kind] ?? [])].filter(isStorable);
  return Prisma.sql`SELECT CASE place WHEN 0 THEN 'size' ELSE 'facet' END AS section, ${kind}::text AS kind, value,
      count::int, NULL::float8 AS score
    FROM (
      SELECT value, count, row_number() OVER (ORDER BY count DESC, value COLLATE "C") AS place
      FROM counted WHERE kind = ${kind} AND count > 0
      UNION ALL SELECT '', count(*), 0 FROM counted WHERE kind = ${kind} AND count > 0) AS placed
    WHERE place <= ${most ?? 1_000_000_000}::bigint OR value = ANY(${set}::text[])`;
}

/** The table `counted` (kind, value, count) of all facets. */
export function countedTable(passes: ReadonlyMap<FacetKind, Prisma.Sql>): Prisma.Sql {
  const counts = FACET_KINDS.map((kind) => {
    const mask = maskOf(kind, passes);
    return Prisma.sql`
      SELECT ${kind}::text AS kind, value, sum(CASE
        WHEN matched = 0 THEN 0
        WHEN matched = size THEN v.statements
        WHEN docs IS NULL THEN bit_count(v.bits & mask)
        ELSE (SELECT count(*) FROM unnest(docs) AS doc WHERE get_bit(mask, doc) = 1) END) AS count
      FROM search_values v JOIN (
        SELECT block, size, ${mask} AS mask, bit_count(${mask}) AS matched FROM matched) AS m USING (block)
      WHERE v.kind = ${kind} GROUP BY value`;
  });
  return Prisma.sql`counted AS MATERIALIZED (${Prisma.join(counts, " UNION ALL ")})`;
}
