// Cuts the values of facets to those that a page shows: the first ones, all, or those with a text in their name.
import type { Facet, FacetValue } from "@/lib/domain/facet";
import type { SearchRequest } from "@/lib/domain/search";
import { foldWord } from "@/lib/search/fold";
import { namesOfValue, type CorpusNames } from "./facet-labels";

type FacetViews = Pick<SearchRequest, "within" | "whole">;

/** So many values of each facet are counted for a page; the rest are a step away. */
const FIRST_VALUES = 10;
/** No page shows more values of a facet; their names can be searched. */
const MOST_SHOWN = 2_000;

/** How many values the engine is asked for. */
export function mostValues({ within, whole }: FacetViews): number | null {
  return Object.keys(within).length > 0 || whole.length > 0 ? null : FIRST_VALUES;
}

/** The facets as the page shows them; a value that is set always stands there, and all years, which make a histogram. */
export function showFacets(facets: Facet[], { within, whole }: FacetViews, names: CorpusNames): Facet[] {
  return facets.map((facet) => {
    const sought = foldWord(within[facet.kind] ?? "");
    const matches = ({ value }: FacetValue) =>
      namesOfValue(facet.kind, value, names).some((name) => foldWord(name).includes(sought));
    const kept = sought === "" ? facet.values : facet.values.filter((value) => isSet(value) || matches(value));
    const isWhole = facet.kind === "year" || whole.includes(facet.kind) || sought !== "";
    return { ...facet, values: firstOf(kept, isWhole ? MOST_SHOWN : FIRST_VALUES) };
  });
}

function isSet({ selected, excluded }: FacetValue): boolean {
  return selected || excluded;
}

function firstOf(values: FacetValue[], most: number): FacetValue[] {
  return values.filter((value, at) => at < most || isSet(value));
}
