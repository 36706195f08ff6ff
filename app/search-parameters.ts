// The address of the search page, read and checked; components/search/search-address.ts writes it.
import type { z } from "zod";
import {
  defaultSort,
  EXCLUDED_PREFIX,
  readCursor,
  WITHIN_PREFIX,
  type SearchState,
} from "@/components/search/search-address";
import { FACET_KINDS, type FacetFilters, type FacetKind, type YearRange } from "@/lib/domain/facet";
import { SORTS } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import { checkParameters, type ParameterCheck, type ParameterProblem } from "./check-parameters";
import { atMost, DELEGATION, filed, known, once, oneOf, plainText, QUERY_TEXT, YEAR } from "./parameter-values";

/** So many values of a facet may be chosen. */
const MOST_VALUES = 100;

const listOf = (value: z.ZodType<string>) => atMost(MOST_VALUES, value);
const CURSOR = known(readCursor, "place");

const VALUES: Record<FacetKind, z.ZodType<string>> = {
  delegation: DELEGATION,
  speaker: filed("speaker", "speaker"),
  year: YEAR,
  organ: filed("organ", "organ"),
  group: filed("group", "group"),
  theme: filed("theme", "theme"),
  threat: filed("threat", "threat"),
  language: filed("language", "language"),
  cites: filed("cites", "document"),
};

/** The rule of each parameter; every one may be left out. */
const RULES = {
  q: once(QUERY_TEXT),
  sort: once(oneOf(SORTS)),
  after: once(CURSOR),
  before: once(CURSOR),
  from: once(YEAR),
  to: once(YEAR),
  synonyms: once(oneOf(["off"], "only")),
  all: listOf(oneOf(FACET_KINDS)),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [kind, listOf(VALUES[kind])])),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [EXCLUDED_PREFIX + kind, listOf(VALUES[kind])])),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [WITHIN_PREFIX + kind, once(plainText(100))])),
};

type Values = Record<string, string[]>;

/** Reads the state of a search from its address, or says which parameters are malformed. */
export function parseSearchParameters(query: URLSearchParams): ParameterCheck<SearchState> {
  const { values, problems } = checkParameters(query, RULES);
  const all = [...problems, ...contradictions(values)];
  if (all.length > 0) return { ok: false, problems: all };
  const text = values.q?.[0] ?? "";
  return {
    ok: true,
    value: {
      text,
      filters: { chosen: filtersOf(values, ""), excluded: filtersOf(values, EXCLUDED_PREFIX), years: yearsOf(values) },
      sort: SORTS.find((sort) => sort === values.sort?.[0]) ?? defaultSort(text),
      start: startOf(values),
      synonyms: !values.synonyms?.length,
      within: Object.fromEntries(
        FACET_KINDS.flatMap((kind) => (values[WITHIN_PREFIX + kind] ?? []).map((text) => [kind, text])),
      ),
      whole: FACET_KINDS.filter((kind) => values.all?.includes(kind)),
    },
  };
}

/** A page cannot begin in two places. */
function contradictions({ after, before }: Values): ParameterProblem[] {
  if (!after?.length || !before?.length) return [];
  return [{ name: "before", value: before[0] ?? "", rule: { name: "notBeside", values: ["after"] } }];
}

function filtersOf(values: Values, prefix: string): FacetFilters {
  const set = FACET_KINDS.filter((kind) => values[prefix + kind]?.length);
  return Object.fromEntries(set.map((kind) => [kind, [...new Set(values[prefix + kind])]]));
}

/** A range the wrong way round is turned. */
function yearsOf({ from, to }: Values): YearRange | null {
  const [first, last] = [from, to].map((given) => (given?.[0] === undefined ? null : Number(given[0])));
  if (first === undefined || last === undefined || (first === null && last === null)) return null;
  return first !== null && last !== null && first > last ? { from: last, to: first } : { from: first, to: last };
}

function startOf({ after, before }: Values): PageStart {
  const at = after?.[0] !== undefined ? ("after" as const) : ("before" as const);
  const read = readCursor((after?.[0] ?? before?.[0]) || "");
  return read ? { at, cursor: read } : { at: "first" };
}
