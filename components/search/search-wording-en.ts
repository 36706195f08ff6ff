// The words of the search page in English; their type is that of every other language.
import { formatNumber } from "@/components/ui/formats";
import { plural } from "@/components/ui/plural";
import type { FacetKind } from "@/lib/domain/facet";
import type { QueryField } from "@/lib/domain/query";
import type { Sort } from "@/lib/domain/search";

const FACETS: Record<FacetKind, string> = {
  delegation: "Delegation",
  speaker: "Speaker",
  year: "Date",
  organ: "Organ",
  group: "On behalf of",
  theme: "Priority theme",
  threat: "Threat",
  language: "Language",
  cites: "Cited document",
};
const SORTS: Record<Sort, string> = { relevance: "Relevance", newest: "Newest", oldest: "Oldest" };
const BY_FACET: Record<FacetKind, string> = {
  delegation: "by",
  speaker: "spoken by",
  year: "from",
  organ: "at",
  group: "on behalf of",
  theme: "with the priority theme",
  threat: "naming the threat",
  language: "in",
  cites: "citing",
};
const BY_FIELD: Record<QueryField, string> = {
  ...{ speaker: "spoken by", delegation: "by", organ: "at", group: "on behalf of", theme: "with the priority theme" },
  ...{ threat: "naming the threat", lang: "in", cites: "citing" },
};

export const SEARCH_WORDING_EN = {
  title: "Search statements",
  lead: "What delegations say at the United Nations: their priorities and the threats they name, each with the passage that says it.",
  box: "Words to search for",
  placeholder: "cyber* “critical infrastructure” -election",
  submit: "Search",
  facets: FACETS,
  sorts: SORTS,
  filters: "Filters",
  chosen: plural("en", { one: "# chosen", other: "# chosen" }),
  sample: "Sample",
  apply: "Apply filters",
  clear: "Clear all filters",
  active: "Active filters",
  remove: (facet: string, value: string) => `Remove filter ${facet}: ${value}`,
  not: "not",
  exclude: (value: string) => `Exclude ${value}`,
  include: (value: string) => `No longer exclude ${value}`,
  excludedValue: "excluded",
  exclusionAside: "Counts leave the exclusion aside.",
  allValues: plural("en", { one: "# value", other: "All # values" }),
  mostFrequent: (shown: number, size: number) =>
    `The ${formatNumber(shown, "en")} most frequent of ${formatNumber(size, "en")}; the box above searches all.`,
  within: (facet: string) => `Find in ${facet}`,
  noneWithin: "No value has this in its name.",
  fromYear: "From year",
  toYear: "To year",
  applyYears: "Apply the years",
  years: (from: string | null, to: string | null) => {
    if (from !== null && to !== null) return from === to ? `${from}` : `${from} to ${to}`;
    return from === null ? `until ${to}` : `since ${from}`;
  },
  histogram: (first: number, last: number) =>
    `Statements by year, ${first} to ${last}; the boxes below hold the same numbers`,
  singleYears: "Single years",
  interpreted: "Interpreted as",
  asQuery: "as a query",
  misunderstood: {
    leftOut: "Left out, since a search has at most 32 words and 2,000 characters:",
    ignored: "Not understood, so ignored:",
    words: "Not understood, so searched as plain words:",
  },
  unknown: "Unknown to this corpus:",
  also: "also searched",
  withoutSynonyms: "search without these",
  synonymsOff: "Other names of the same thing are not searched.",
  withSynonyms: "Search them too",
  spelling: "Did you mean",
  loosened: "No statement holds all of these words. These hold some of them.",
  yearsAlone: plural("en", {
    one: "Left out: # statement of which only the year is known.",
    other: "Left out: # statements of which only the year is known.",
  }),
  wholeYears: "Search by whole years",
  results: "Results",
  sort: "Sort",
  pages: "Pages of results",
  previous: "← Previous",
  next: "Next →",
  statements: plural("en", { one: "# statement", other: "# statements" }),
  ofAll: (count: string) => ` of ${count}`,
  shown: (first: string, last: string) => `, ${first} to ${last} shown`,
  tools: "These results",
  copy: "Copy link",
  copied: "The link is copied",
  csv: "CSV",
  jsonl: "JSONL",
  bibtex: "BibTeX",
  ris: "RIS",
  feed: "Feed",
  themes: "Priority themes",
  threats: "Threats",
  filterBy: (label: string) => `Filter by ${label}`,
  onBehalfOf: "on behalf of",
  noDate: "Date not stated",
  moreTags: (count: number) => `and ${count} more`,
  said: {
    all: "All statements",
    statements: (parts: string) => `Statements ${parts}`,
    with: "with",
    without: "without",
    and: "and",
    or: "or",
    not: "not",
    word: (text: string) => `“${text}”`,
    phrase: (text: string) => `the exact words “${text}”`,
    prefix: (text: string) => `words that begin with “${text}”`,
    near: (one: string, other: string, distance: number) => `${one} within ${distance} words of ${other}`,
    both: (parts: string) => `both ${parts}`,
    either: (parts: readonly string[]) => `either ${parts.slice(0, -1).join(", ")} or ${parts.at(-1)}`,
    but: (part: string) => `anything but ${part}`,
    facets: BY_FACET,
    fields: BY_FIELD,
    dates: (from: string | null, to: string | null) => {
      if (from !== null && to !== null) return from === to ? `of ${from}` : `from ${from} to ${to}`;
      return from === null ? `until ${to}` : `since ${from}`;
    },
  },
  empty: {
    title: "No statement answers this search",
    why: "Every word must occur in a statement, and every filter must hold. What helps:",
    withoutFilters: "search without the filters",
    widen: (text: string) => `search for words that begin so: ${text}`,
    fewer: "use fewer words",
    star: "use the beginning of a word with a star (cyber*)",
    or: "put OR between words of which one is enough (ransomware OR spyware)",
    all: "look through the whole corpus",
    behindTitle: "There is nothing beyond this place",
    behind: "The search has results, but none here.",
    first: "Go to its first page",
  },
  tooLong: {
    title: "The search took too long",
    why: "It was ended so that others can search. A filter, a rarer word, or a longer beginning of a word makes it faster.",
  },
  corpus: {
    title: "There are no statements yet",
    ingest:
      "Rostrum searches the documents that you give it. In a terminal, in its folder, name files or whole folders:",
    sample: "Or bring back the fictional sample, to see how everything works:",
    reload: "Then load this page again.",
  },
};

export type SearchWording = typeof SEARCH_WORDING_EN;
