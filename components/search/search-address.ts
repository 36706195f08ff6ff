// The address is the state of the search page: this file writes it, app/search-parameters.ts reads it.
import { FACET_KINDS, type FacetFilters, type FacetKind } from "@/lib/domain/facet";
import type { SearchRequest, Sort } from "@/lib/domain/search";

export type SearchState = Pick<SearchRequest, "text" | "filters" | "sort" | "page">;

/** The order used where the address names none: by relevance where words are searched, else newest first. */
export function defaultSort(text: string): Sort {
  return text.trim() === "" ? "newest" : "relevance";
}

/** The shortest address that shows `state`: parts that have their default are left out. */
export function searchAddress(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.text.trim() !== "") query.set("q", state.text);
  for (const kind of FACET_KINDS) for (const value of state.filters[kind] ?? []) query.append(kind, value);
  if (state.sort !== defaultSort(state.text)) query.set("sort", state.sort);
  if (state.page > 1) query.set("page", String(state.page));
  const written = query.toString();
  return written === "" ? "/" : `/?${written}`;
}

/** The same search with `value` of a facet chosen, from its first page. */
export function withFilter(state: SearchState, kind: FacetKind, value: string): SearchState {
  const chosen = new Set(state.filters[kind] ?? []).add(value);
  return { ...state, page: 1, filters: { ...state.filters, [kind]: [...chosen] } };
}

/** The same search without `value` of a facet, from its first page. */
export function withoutFilter(state: SearchState, kind: FacetKind, value: string): SearchState {
  const left = (state.filters[kind] ?? []).filter((chosen) => chosen !== value);
  return { ...state, page: 1, filters: { ...state.filters, [kind]: left } };
}

/** True where at least one facet has a chosen value. */
export function hasFilters(filters: FacetFilters): boolean {
  return FACET_KINDS.some((kind) => (filters[kind]?.length ?? 0) > 0);
}
