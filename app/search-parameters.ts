// The address of the search page, read and checked; components/search/search-address.ts writes it.
import { z } from "zod";
import {
  defaultSort,
  EXCLUDED_PREFIX,
  readCursor,
  WITHIN_PREFIX,
  type SearchState,
} from "@/components/search/search-address";
import { FACET_KINDS, FacetKindSchema, type FacetFilters, type FacetKind, type YearRange } from "@/lib/domain/facet";
import { SORTS } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import { ORGAN_CODES } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { checkParameters, type ParameterCheck, type ParameterProblem } from "./check-parameters";

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

const plain = (most: number) =>
  z
    .string()
    .max(most, `may have at most ${most.toLocaleString("en")} characters`)
    .regex(/^[^\p{Cc}]*$/u, "must be plain text");
const listOf = <T extends z.ZodType<string>>(value: T) => z.array(value).max(100, "may stand at most 100 times");
const once = <T extends z.ZodType<string>>(value: T) => z.array(value).max(1, "may stand once only");
const cursor = z
  .string()
  .refine((text) => readCursor(text) !== null, "must be a place in the results, as this site writes it");
const year = z.string().regex(/^\d{4}$/, "must be a year of four digits");
const name = (what: string) => z.string().regex(/^[^\p{Cc}]{1,200}$/u, `must be ${what}`);

const VALUES: Record<FacetKind, z.ZodType<string>> = {
  delegation: name("a delegation’s code or name"),
  speaker: name("the id of a speaker"),
  year,
  organ: z.enum(ORGAN_CODES, "must be the code of an organ, for example SC"),
  group: name("the code of a group, for example G77"),
  theme: z.string().refine(findTheme, "must be the code of a theme, for example climate"),
  threat: z.string().refine(findThreat, "must be the code of a threat, for example ransomware"),
  language: z.string().regex(/^[a-z]{2,3}$/, "must be the code of a language, for example fr"),
  cites: name("the symbol of a document, for example S/RES/1540"),
};

/** The rule of each parameter; every one may be left out. */
const RULES = {
  q: once(queryText),
  sort: once(z.enum(SORTS, `must be one of ${SORTS.join(", ")}`)),
  after: once(cursor),
  before: once(cursor),
  from: once(year),
  to: once(year),
  synonyms: once(z.literal("off", "must be off")),
  all: listOf(FacetKindSchema),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [kind, listOf(VALUES[kind])])),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [EXCLUDED_PREFIX + kind, listOf(VALUES[kind])])),
  ...Object.fromEntries(FACET_KINDS.map((kind) => [WITHIN_PREFIX + kind, once(plain(100))])),
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
      sort: SORTS.find((known) => known === values.sort?.[0]) ?? defaultSort(text),
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
  return [{ name: "before", value: before[0] ?? "", rule: "may not stand beside after" }];
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
