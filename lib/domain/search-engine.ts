// What a search engine must do: the same answer from each, so that one can stand in for another.
import type { FacetFilters, FacetKind } from "./facet";
import type { QueryPlan } from "./query";
import type { Sort } from "./search";

/** Texts of tsvectors that a statement is stored with: one for each paragraph, in order, and one for its record. */
export interface StatementVectors {
  paragraphs: string[];
  record: string;
}

/** `page` counts from 1. Procedural turns of a presiding officer are never counted or returned. */
export interface EngineRequest {
  plan: QueryPlan;
  filters: FacetFilters;
  sort: Sort;
  page: number;
  pageSize: number;
}

/** In how many matching statements a facet's value stands, the facet's own filter left aside; never 0. */
export interface FacetCount {
  kind: FacetKind;
  value: string;
  count: number;
}

/** `ids` are the statements of the page in order; all numbers are of one and the same state of the corpus. */
export interface EngineAnswer {
  ids: string[];
  total: number;
  corpusTotal: number;
  sampleTotal: number;
  facetCounts: FacetCount[];
}

export interface SearchEngine {
  search(request: EngineRequest): Promise<EngineAnswer>;
}
