// What the corpus holds and what came to nothing: the numbers that every other number rests on.

/** One value and in how many statements it stands; `value` is empty where a statement has none. */
export interface CoverageCount {
  value: string;
  label: string;
  count: number;
}

/** A collection of documents: how many, and how many statements they hold that are counted. */
export interface CoverageSource {
  collection: string;
  mediaType: string;
  documents: number;
  statements: number;
}

/** How the inputs of all ingest runs ended; an input that came again counts by its last end. */
export interface CoverageEnds {
  committed: number;
  duplicate: number;
  pending: number;
  rejected: { reason: string; count: number }[];
}

/** `years` name every year from the first to the last, with 0 where nothing was collected. */
export interface Coverage {
  statements: number;
  sample: boolean;
  years: { year: number; count: number }[];
  undated: number;
  organs: CoverageCount[];
  languages: CoverageCount[];
  delegations: CoverageCount[];
  sources: CoverageSource[];
  ends: CoverageEnds;
}
