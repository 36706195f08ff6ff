// Adds up the counts of facets over all parts, and picks the values that are asked for.
import { FACET_KINDS, type FacetKind, type Filters } from "@/lib/domain/facet";
import { mostValuesOf, type FacetCount } from "@/lib/domain/search-engine";
import { sizeOf } from "@/lib/search/segment/bit-set";
import { BestList } from "./best-list";
import { countFacets } from "./count-column";
import type { PartMatch } from "./part-match";
import type { ValueNumbers } from "./value-numbers";

export interface FacetAnswer {
  facetCounts: FacetCount[];
  facetSizes: Record<FacetKind, number>;
}

/** Counts every facet with its own filter left aside; `mostValues` as in `EngineRequest`. */
export function answerFacets(
  matches: readonly PartMatch[],
  values: ValueNumbers,
  filters: Filters,
  mostValues: number | null,
): FacetAnswer {
  const sums = sumCounts(matches, values);
  const facetSizes: Partial<Record<FacetKind, number>> = {};
  const facetCounts = FACET_KINDS.flatMap((kind) => {
    const counts = sums.get(kind) ?? new Uint32Array(0);
    facetSizes[kind] = countHeld(counts);
    return pickValues(kind, counts, values.valuesOf(kind), filters, mostValuesOf(kind, mostValues));
  });
  return { facetCounts, facetSizes: facetSizes as Record<FacetKind, number> };
}

function sumCounts(matches: readonly PartMatch[], values: ValueNumbers): Map<FacetKind, Uint32Array> {
  // All parts are numbered before any sum is made, so that every value has its place in it.
  for (const { part } of matches) for (const kind of FACET_KINDS) values.numbersOf(part.segment, kind);
  const sums = new Map(FACET_KINDS.map((kind) => [kind, new Uint32Array(values.valuesOf(kind).length)]));
  for (const match of matches) {
    for (const [kind, counts] of countPart(match)) {
      const numbers = values.numbersOf(match.part.segment, kind);
      const sum = sums.get(kind);
      if (sum) addCounts(sum, numbers, counts);
    }
  }
  return sums;
}

/** Plain loops: a corpus has thousands of speakers and cited documents. */
function addCounts(sum: Uint32Array, numbers: Uint32Array, counts: Uint32Array): void {
  for (let at = 0; at < numbers.length; at++) {
    const count = counts[at + 1] ?? 0;
    if (count > 0) sum[numbers[at] ?? 0] = (sum[numbers[at] ?? 0] ?? 0) + count;
  }
}

function countHeld(counts: Uint32Array): number {
  let held = 0;
  for (const count of counts) if (count > 0) held += 1;
  return held;
}

/** Facets without a filter are all counted over the hits, in one pass; each other one over what it leaves aside. */
function countPart({ part, hits, hitCount, leavingAside }: PartMatch): [FacetKind, Uint32Array][] {
  const free = FACET_KINDS.filter((kind) => !leavingAside.has(kind));
  const counted = [...countFacets(part, free, hits, hitCount)];
  for (const [kind, set] of leavingAside) counted.push(...countFacets(part, [kind], set, sizeOf(set)));
  return counted;
}

function pickValues(
  kind: FacetKind,
  counts: Uint32Array,
  values: readonly string[],
  { chosen, excluded }: Filters,
  mostValues: number | null,
): FacetCount[] {
  const set = new Set([...(chosen[kind] ?? []), ...(excluded[kind] ?? [])]);
  const best = new BestList<FacetCount>(mostValues ?? values.length, byCount);
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    // Of many thousand speakers most are not among the first, which their count alone tells.
    if (count === 0 || count < (best.last?.count ?? 0)) continue;
    const value = values[at] ?? "";
    if (!set.has(value)) best.offer({ kind, value, count });
  }
  // The values that are set come anyway, also those that nothing has.
  const always = [...set].map((value) => ({ kind, value, count: counts[values.indexOf(value)] ?? 0 }));
  return always.length === 0 ? best.items : withAlways(best.items, always, mostValues);
}

function byCount(a: FacetCount, b: FacetCount): number {
  return b.count - a.count || (a.value < b.value ? -1 : 1);
}

/** Those that are set take places of the first values only where their counts earn them. */
function withAlways(others: FacetCount[], always: FacetCount[], mostValues: number | null): FacetCount[] {
  const ordered = [...others, ...always].sort(byCount);
  const first = new Set(mostValues === null ? ordered : ordered.slice(0, mostValues));
  return ordered.filter((count) => first.has(count) || always.includes(count));
}
