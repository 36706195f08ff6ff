// The contract of search: what is asked, and what every engine answers, the same for all of them.
import type { Facet, FacetFilters } from "./facet";

export const SORTS = ["relevance", "newest", "oldest"] as const;
export type Sort = (typeof SORTS)[number];

/** `text` is what the user typed, in the query language; `page` counts from 1. */
export interface SearchRequest {
  text: string;
  filters: FacetFilters;
  sort: Sort;
  page: number;
  pageSize: number;
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
  delegation: { code: string | null; name: string } | null;
  speaker: { name: string; displayName: string | null; role: string | null } | null;
  onBehalfOf: string[];
  date: string | null;
  organ: Tag | null;
  event: string | null;
  themes: Tag[];
  threats: Tag[];
  passages: Passage[];
  sample: boolean;
}

/** What was searched, in words, and what of the user's text was not understood and searched as plain words. */
export interface Interpretation {
  sentence: string;
  misunderstood: string[];
}

/** `total` counts statements; `corpusTotal` those of the whole corpus; `tookMs` is the engine's own time. */
export interface SearchResult {
  request: SearchRequest;
  total: number;
  corpusTotal: number;
  hits: Hit[];
  facets: Facet[];
  interpretation: Interpretation;
  tookMs: number;
  /** True where the corpus holds statements of the fictional sample. */
  sampleCorpus: boolean;
}
