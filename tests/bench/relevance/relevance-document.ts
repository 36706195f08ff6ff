// What relevance is measured on: documents of any source, as text and paragraphs alone.

/** `themes`: codes of the themes that people labelled it with, empty where nobody did. */
export interface RelevanceDocument {
  /** ISO 639-1. */
  language: string;
  /** Of a General Debate, null where not known. */
  year: number | null;
  paragraphs: string[];
  themes: string[];
}

/** A query and the documents, by their place, that answer it. */
export interface JudgedQuery {
  text: string;
  language: string;
  relevant: ReadonlySet<number>;
}

/** The places of the first documents that a search finds, the best first, at most `most`. */
export type Rank = (text: string, most: number, language: string) => Promise<number[]>;
