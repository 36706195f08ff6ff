// The address of the search page, read and checked; components/search/search-address.ts writes it.
import { z } from "zod";
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
import { ORGAN_CODES } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { checkParameters, type ParameterCheck, type ParameterProblem } from "./check-parameters";
import { atMost, DELEGATION, known, named, once, oneOf, plainText, written, YEAR } from "./parameter-values";

/** A little longer than a query is read, so that the search says what it left out; links repeat no more than this. */
const LONGEST_QUERY = 2_040;
/** Any text is a query: signs that print nothing count as spaces, and half a character at the cut as none. */
const queryText = z.string().transform((text) =>
  text
    .replaceAll(/\p{Cc}+/gu, " ")
    .slice(0, LONGEST_QUERY)
    .replace(/[\ud800-\udbff]$/, "")
    .trim(),
);

/** So many values of a facet may be chosen. */
const MOST_VALUES = 100;

const listOf = (value: z.ZodType<string>) => atMost(MOST_VALUES, value);
const CURSOR = known(readCursor, "place");

const VALUES: Record<FacetKind, z.ZodType<string>> = {
  delegation: DELEGATION,
  speaker: named("speaker"),
  year: YEAR,
  organ: oneOf(ORGAN_CODES, "organ"),
  group: named("group"),
  theme: known(findTheme, "theme"),
  threat: known(findThreat, "threat"),
  language: written(/^[a-z]{2,3}$/, "language"),
  cites: named("document"),
};

/** The rule of each parameter; every one may be left out. */
const RULES = {
  q: once(queryText),
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
