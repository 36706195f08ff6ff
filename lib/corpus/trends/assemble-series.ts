// Sets the counts of one query beside those of all statements: by year, by delegation and by region.
import type { EngineAnswer } from "@/lib/domain/search-engine";
import { areaLabels, AREAS, isInArea } from "@/lib/domain/taxonomy/areas";
import type { Locale } from "@/lib/domain/locale";
import type { TrendCount, TrendPart } from "@/lib/domain/trend";

type Counts = ReadonlyMap<string, number>;

/** The counts of one facet by value. */
export function countsOf({ facetCounts }: EngineAnswer, facet: "year" | "delegation"): Counts {
  return new Map(facetCounts.filter(({ kind }) => kind === facet).map(({ value, count }) => [value, count]));
}

/** Every year from the first to the last of which statements are held. */
export function yearsHeld(held: Counts): number[] {
  const years = [...held].filter(([, count]) => count > 0).map(([year]) => Number(year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, at) => first + at);
}

/** A count for each of `years`. */
export function byYear(years: readonly number[], found: Counts, held: Counts): TrendCount[] {
  return years.map((year) => ({ count: found.get(String(year)) ?? 0, held: held.get(String(year)) ?? 0 }));
}

/** Delegations in `ids` that say it, the most frequent first; `names` by id. */
export function byDelegation(found: Counts, held: Counts, names: ReadonlyMap<string, string>): TrendPart[] {
  return [...found]
    .filter(([id, count]) => count > 0 && names.has(id))
    .map(([id, count]) => ({ id, name: names.get(id) ?? id, count, held: held.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** Each region and group of which statements are held, in the order of the list. */
export function byRegion(found: Counts, held: Counts, names: ReadonlyMap<string, string>, locale: Locale): TrendPart[] {
  return AREAS.flatMap((area) => {
    const ids = [...names.keys()].filter((id) => isInArea(id, area));
    const sum = (counts: Counts) => ids.reduce((total, id) => total + (counts.get(id) ?? 0), 0);
    const part = { id: area, name: areaLabels(area)[locale], count: sum(found), held: sum(held) };
    return part.held > 0 ? [part] : [];
  });
}
