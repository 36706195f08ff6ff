// What a search engine must do: the same answer from each, so that one can stand in for another.
import type { FacetKind, Filters } from "./facet";
import type { HitRecord, RecordPlace } from "./hit-record";
import type { QueryPlan } from "./query";
import type { Sort } from "./search";

/** Texts of tsvectors that a statement is stored with: one for each paragraph, in order, and one for its record. */
export interface StatementVectors {
  paragraphs: string[];
  record: string;
}

/**
 * The place of a hit in an order; where its score has changed since (other statements came, or another engine answers),
 * the place that it has now. `score` is 0 where hits are not ranked; `day` is YYYY-MM-DD, or YYYY where only the
 * year is known, null where neither is.
 */
export interface Cursor {
  score: number;
  day: string | null;
  id: string;
}

/** Where a page begins: at the first hit, right after the hit at a cursor, or so that it ends right before it. */
export type PageStart = { at: "first" } | { at: "after" | "before"; cursor: Cursor };

/**
 * A search. Procedural turns of a presiding officer and further printings of a statement are never counted or returned.
 * Orders:
 * - `relevance`: score, highest first, then as `newest`; where nothing is sought, as `newest`
 * - `newest`: date, latest first; `oldest`: date, earliest first; then id by code units, ascending, in both
 * In either, one of which only the year is known comes last in its year, and one without a year last of all.
 * `mostValues`: of each facet the values with the most statements (then by code units), and all that are set in
 * `filters`; null for every value. Of years, which make a histogram, all are given unless it is 0.
 * `pageSize`: null for all hits, which then come without paragraphs and records.
 */
export interface EngineRequest {
  plan: QueryPlan;
  filters: Filters;
  sort: Sort;
  start: PageStart;
  pageSize: number | null;
  mostValues: number | null;
}

/** How many values of one facet are asked for. */
export function mostValuesOf(kind: FacetKind, most: number | null): number | null {
  return kind === "year" && most !== 0 ? null : most;
}

/**
 * In how many statements a facet's value stands that answer the plan and pass the filters of all other facets. Never 0,
 * unless the value is set in the request's filters.
 */
export interface FacetCount {
  kind: FacetKind;
  value: string;
  count: number;
}

/**
 * `paragraphs`: ordinals, at most six, best first, of the paragraphs that hold the most sought terms (those of kind
 * `header` last, then by ordinal); empty where nothing is sought or only the record holds it.
 */
export interface EngineHit {
  id: string;
  cursor: Cursor;
  paragraphs: number[];
  /** Where the engine keeps its record, of the same state as the answer; without it the database has it. */
  record?: RecordPlace;
}

/**
 * `hits` in order; `offset` is how many hits stand before the first of them. All numbers are of one and the same state
 * of the corpus. `facetSizes`: how many different values the counts of a facet have, also those that were left out.
 * `state`: one and the same object in all answers of one state of the corpus, from an engine that knows states apart.
 */
export interface EngineAnswer {
  hits: EngineHit[];
  offset: number;
  total: number;
  corpusTotal: number;
  sampleTotal: number;
  facetCounts: FacetCount[];
  facetSizes: Record<FacetKind, number>;
  state?: object;
}

/** A word of the corpus in its folded form, and in how many statements (record or paragraphs) it stands. */
export interface KnownWord {
  word: string;
  statements: number;
}

/** A search was ended because it took longer than the settings allow; the message says so, and what helps. */
export class SearchTimeoutError extends Error {
  override readonly name = "SearchTimeoutError";
}

export interface SearchEngine {
  /** @throws SearchTimeoutError where the engine has a limit of time, else what its storage throws */
  search(request: EngineRequest): Promise<EngineAnswer>;
  /** Words (no stems, no symbols) that begin with `prefix` (folded), those of the most statements first, then by code units. */
  wordsBeginning(prefix: string, most: number): Promise<KnownWord[]>;
  /** Of these folded words, those that the corpus knows. */
  knownWords(words: string[]): Promise<KnownWord[]>;
  /** Words that one or two mistakes may have turned into `word` (folded); callers judge which. At most some thousand. */
  wordsLike(word: string): Promise<KnownWord[]>;
  /** The records at these places, null where one cannot be read; for an engine whose hits have them. */
  readRecords?(places: readonly RecordPlace[]): Promise<(HitRecord | null)[]>;
}
