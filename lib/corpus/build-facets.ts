// Makes the facets of a result page from counts: labelled, in order, with every value that is set.
import { FACET_KINDS, type Facet, type FacetKind, type FacetValue, type Filters } from "@/lib/domain/facet";
import type { EngineAnswer, FacetCount } from "@/lib/domain/search-engine";
import { labelValue, type CorpusNames } from "./facet-labels";

/** All facets; values by count, then label (years newest first). A value that is set stands there also where none has it. */
export function buildFacets(
  { facetCounts, facetSizes }: Pick<EngineAnswer, "facetCounts" | "facetSizes">,
  filters: Filters,
  names: CorpusNames,
): Facet[] {
  const byKind = countsByKind(facetCounts);
  return FACET_KINDS.map((kind) => {
    const chosen = new Set(filters.chosen[kind]);
    const excluded = new Set(filters.excluded[kind]);
    const found = byKind.get(kind) ?? new Map<string, number>();
    const values = [...new Set([...found.keys(), ...chosen, ...excluded])].map((value): FacetValue => {
      const { label, group } = labelValue(kind, value, names);
      const [selected, excludes] = [chosen.has(value), excluded.has(value)];
      return { value, count: found.get(value) ?? 0, selected, excluded: excludes, label, group };
    });
    return { kind, size: facetSizes[kind] ?? values.length, values: values.sort(orderOf(kind)) };
  });
}

function countsByKind(counts: readonly FacetCount[]): Map<FacetKind, Map<string, number>> {
  const byKind = new Map<FacetKind, Map<string, number>>(FACET_KINDS.map((kind) => [kind, new Map()]));
  for (const { kind, value, count } of counts) byKind.get(kind)?.set(value, count);
  return byKind;
}

const collator = new Intl.Collator("en");

function orderOf(kind: FacetKind): (a: FacetValue, b: FacetValue) => number {
  if (kind === "year") return (a, b) => Number(b.value) - Number(a.value);
  return (a, b) => b.count - a.count || collator.compare(a.label, b.label) || (a.value < b.value ? -1 : 1);
}
