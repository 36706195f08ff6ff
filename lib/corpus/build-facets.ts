// Makes the facets of a result page from counts: labelled, in order, with every chosen value.
import { FACET_KINDS, type Facet, type FacetFilters, type FacetKind, type FacetValue } from "@/lib/domain/facet";
import type { FacetCount } from "@/lib/domain/search-engine";
import { labelValue } from "./facet-labels";

/** All facets; values by count, then label (years newest first). A chosen value stands there also where none has it. */
export function buildFacets(
  counts: FacetCount[],
  filters: FacetFilters,
  delegationNames: ReadonlyMap<string, string>,
): Facet[] {
  return FACET_KINDS.map((kind) => {
    const selected = new Set(filters[kind]);
    const found = new Map(counts.filter((count) => count.kind === kind).map(({ value, count }) => [value, count]));
    const values = [...new Set([...found.keys(), ...selected])].map((value) => ({
      ...{ value, count: found.get(value) ?? 0, selected: selected.has(value) },
      ...labelValue(kind, value, delegationNames),
    }));
    return { kind, values: values.sort(orderOf(kind)) };
  });
}

function orderOf(kind: FacetKind): (a: FacetValue, b: FacetValue) => number {
  if (kind === "year") return (a, b) => Number(b.value) - Number(a.value);
  return (a, b) => b.count - a.count || a.label.localeCompare(b.label, "en") || (a.value < b.value ? -1 : 1);
}
