// The contract of search: what is asked, and what every engine answers, the same for all of them.
import type { Facet, FacetKind, Filters } from "./facet";
import type { Misunderstood, Query } from "./query";
import type { Cursor, PageStart } from "./search-engine";

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/**
 * `text` is what the user typed, in the query language; `synonyms` is false where they are switched off. Of each facet
 * the first values are given; of those in `within` the ones among all values whose name holds the text, of those in
 * `whole` all.
 */
export interface SearchRequest {
  text: string;
  filters: Filters;
  sort: Sort;
  start: PageStart;
  pageSize: number;
  synonyms: boolean;
  within: Partial<Record<FacetKind, string>>;
  whole: FacetKind[];
}

/** A run of a passage's text; `marked` where it is what the query looked for. */
export interface PassageRun {
  text: string;
  marked: boolean;
}

/** Part of a paragraph that answers the query; the paragraph's address is `#p-{paragraph}`. */
export interface Passage {
  paragraph: number;
  language: string | null;
  runs: PassageRun[];
  /** True where text was cut off before or after the passage. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** A tag on a hit that filters when followed. */
export interface Tag {
  code: string;
  label: string;
}

/** One statement that answers the query, with its one to three best passages. */
export interface Hit {
  id: string;
  slug: string;
  title: string;
  titleLanguage: string | null;
  /** `id` is that of the page; `code` ISO 3166-1 alpha-3, null for an organisation. */
  delegation: { id: string; code: string | null; name: string } | null;
  speaker: { id: string | null; name: string; displayName: string | null; role: string | null } | null;
  onBehalfOf: string[];
  /** Gregorian day, YYYY-MM-DD; null where no day is known, and `year` may be. */
  date: string | null;
  year: number | null;
  organ: Tag | null;
  event: string | null;
  themes: Tag[];
  threats: Tag[];
  passages: Passage[];
  sample: boolean;
}

/**
 * What was searched: the query as it was understood, written in the query language (reading it again gives the same),
 * what of the text was not understood, the fields (so written, too) whose name the corpus does not know, and the words
 * that were searched beside those typed.
 */
export interface Interpretation {
  query: Query;
  canonical: string;
  misunderstood: Misunderstood[];
  unknown: string[];
  synonyms: { typed: string; also: string[] }[];
}

/**
 * `total` counts statements; `corpusTotal` those of the whole corpus; `offset` the hits before this page; `tookMs` is
 * the engine's own time. `loosened` is true where no statement holds all of the words, and those that hold some are
 * shown. `spelling` is the query with words and names that the corpus knows in place of those that it does not, null
 * where no such query finds anything. `yearsAlone`: how many statements the days of the query leave out because only their year
 * is known, and the query by whole years; null where there are none.
 */
export interface SearchResult {
  request: SearchRequest;
  total: number;
  offset: number;
  /** Of the first and the last hit; null where no hit stands before or after them. */
  previous: Cursor | null;
  next: Cursor | null;
  loosened: boolean;
  spelling: string | null;
  yearsAlone: { count: number; text: string } | null;
  corpusTotal: number;
  hits: Hit[];
  facets: Facet[];
  interpretation: Interpretation;
  tookMs: number;
  /** True where the corpus holds statements of the fictional sample. */
  sampleCorpus: boolean;
}
