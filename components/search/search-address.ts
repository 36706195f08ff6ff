// The address is the state of the search page: this file writes it, app/search-parameters.ts reads it.
import { FACET_KINDS, NO_FILTERS, type FacetFilters, type FacetKind, type Filters } from "@/lib/domain/facet";
import type { SearchRequest, Sort } from "@/lib/domain/search";
import type { Cursor, PageStart } from "@/lib/domain/search-engine";

export type SearchState = Omit<SearchRequest, "pageSize">;

/** Names of parameters that carry a facet: values that are excluded, and text that the names of values must hold. */
export const EXCLUDED_PREFIX = "not-";
export const WITHIN_PREFIX = "in-";

const FIRST: PageStart = { at: "first" };

/** The page where nothing is asked. */
export const BLANK_SEARCH: SearchState = {
  ...{ text: "", filters: NO_FILTERS, sort: "newest", start: FIRST, synonyms: true, within: {}, whole: [] },
};

/** The order used where the address names none: by relevance where words are searched, else newest first. */
export function defaultSort(text: string): Sort {
  return text.trim() === "" ? "newest" : "relevance";
}

/** The parameters of a state in the order of the page: parts that have their default are left out. */
function searchParameters(state: SearchState): [string, string][] {
  const { text, filters, sort, start, synonyms, within, whole } = state;
  const { from, to } = filters.years ?? { from: null, to: null };
  const each = (values: FacetFilters, prefix: string) =>
    FACET_KINDS.flatMap((kind) => (values[kind] ?? []).map((value): [string, string] => [`${prefix}${kind}`, value]));
  const single: Record<string, string | number | null | undefined> = {
    from,
    to,
    synonyms: synonyms ? null : "off",
    sort: sort === defaultSort(text) ? null : sort,
    ...(start.at !== "first" && { [start.at]: writeCursor(start.cursor) }),
  };
  return [
    ...(text.trim() === "" ? [] : [["q", text] satisfies [string, string]]),
    ...each(filters.chosen, ""),
    ...each(filters.excluded, EXCLUDED_PREFIX),
    ...FACET_KINDS.flatMap((kind): [string, string][] => (within[kind] ? [[WITHIN_PREFIX + kind, within[kind]]] : [])),
    ...whole.map((kind): [string, string] => ["all", kind]),
    ...Object.entries(single).flatMap(([name, value]): [string, string][] =>
      value === null || value === undefined ? [] : [[name, String(value)]],
    ),
  ];
}

/** The shortest address below `path` that shows `state`. */
export function searchAddress(state: SearchState, path = "/"): string {
  const written = new URLSearchParams(searchParameters(state)).toString();
  return written === "" ? path : `${path}?${written}`;
}

/** A cursor as it stands in an address. */
export function writeCursor({ score, day, id }: Cursor): string {
  return `${score}~${day ?? ""}~${id}`;
}

/** The cursor that an address names, null where it is malformed. */
export function readCursor(text: string): Cursor | null {
  const [, score, day = "", id = ""] =
    /^(\d{1,9}(?:\.\d{1,20})?)~(\d{4}(?:-\d{2}-\d{2})?)?~([0-9A-Za-z_-]{1,64})$/.exec(text) ?? [];
  return score === undefined ? null : { score: Number(score), day: day || null, id };
}

/** The same search with other filters, from its first page. */
export function withFilters(state: SearchState, filters: Partial<Filters>): SearchState {
  return { ...state, start: FIRST, filters: { ...state.filters, ...filters } };
}

/** The same search with `value` of a facet chosen, and no longer excluded. */
export function withFilter(state: SearchState, kind: FacetKind, value: string): SearchState {
  const { chosen, excluded } = withoutFilter(state, kind, value).filters;
  return withFilters(state, { chosen: { ...chosen, [kind]: [...(chosen[kind] ?? []), value] }, excluded });
}

/** The same search with `value` of a facet excluded, and no longer chosen. */
export function withExclusion(state: SearchState, kind: FacetKind, value: string): SearchState {
  const { chosen, excluded } = withoutFilter(state, kind, value).filters;
  return withFilters(state, { chosen, excluded: { ...excluded, [kind]: [...(excluded[kind] ?? []), value] } });
}

/** The same search with `value` of a facet neither chosen nor excluded. */
export function withoutFilter(state: SearchState, kind: FacetKind, value: string): SearchState {
  const without = (values: FacetFilters): FacetFilters => {
    const left = (values[kind] ?? []).filter((other) => other !== value);
    const others = FACET_KINDS.filter((other) => other !== kind && values[other]?.length);
    return {
      ...Object.fromEntries(others.map((other) => [other, values[other]])),
      ...(left.length > 0 && { [kind]: left }),
    };
  };
  const { chosen, excluded } = state.filters;
  return withFilters(state, { chosen: without(chosen), excluded: without(excluded) });
}

/** How many values are chosen or excluded, a range of years counted as one. */
export function countFilters({ chosen, excluded, years }: Filters): number {
  const counted = [chosen, excluded].flatMap((values) => FACET_KINDS.map((kind) => values[kind]?.length ?? 0));
  return counted.reduce((sum, count) => sum + count, years ? 1 : 0);
}
