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

/** The shortest address below `path` that shows `state`: what has its default is left out. A page holds hundreds. */
export function searchAddress(state: SearchState, path = "/"): string {
  const { text, filters, sort, start, synonyms, within, whole } = state;
  const written: string[] = [];
  const add = (name: string, value: string | number | null | undefined) => {
    if (value !== null && value !== undefined && value !== "") written.push(`${name}=${encoded(String(value))}`);
  };
  if (text.trim() !== "") add("q", text);
  addFacets(filters.chosen, "", add);
  addFacets(filters.excluded, EXCLUDED_PREFIX, add);
  for (const kind of FACET_KINDS) add(WITHIN_PREFIX + kind, within[kind]);
  for (const kind of new Set(whole)) add("all", kind);
  add("from", yearText(filters.years?.from ?? null));
  add("to", yearText(filters.years?.to ?? null));
  if (!synonyms) add("synonyms", "off");
  if (sort !== defaultSort(text)) add("sort", sort);
  if (start.at !== "first") add(start.at, writeCursor(start.cursor));
  return written.length === 0 ? path : `${path}?${written.join("&")}`;
}

/** A year in four digits, as addresses have them. */
export function yearText(year: number | null): string | null {
  return year === null ? null : String(year).padStart(4, "0");
}

function addFacets(values: FacetFilters, prefix: string, add: (name: string, value: string) => void): void {
  for (const kind of FACET_KINDS) for (const value of values[kind] ?? []) add(prefix + kind, value);
}

const NEEDS_NO_CODE = /^[\w*.-]*$/;

/** As a form writes it: most values are codes, which need no change. */
function encoded(value: string): string {
  return NEEDS_NO_CODE.test(value) ? value : new URLSearchParams([["", value]]).toString().slice(1);
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
