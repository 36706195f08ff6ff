// What the index is built from: one statement as the database holds it.
import type { FacetKind } from "./facet";

/** The kinds of a statement's parts, by their number in `parts`. */
export const PART = { record: 0, header: 1, heading: 2, body: 3 } as const;

/** What a word counts in a part of that kind: a title tells more of a statement than one of its many paragraphs. */
export const PART_WEIGHTS = [4, 2, 2, 1] as const;

/**
 * A statement with all that it is found, counted and ordered by.
 * - `day`: YYYYMMDD as a number, YYYY0000 where only the year is known, 0 where neither is
 * - `spoken`: false for procedural turns of a presiding officer, which are counted nowhere
 * - `words`: its length
 * - `parts`: its record and its paragraphs, one after the other: ordinal (four bytes, 0 for the record), kind (two),
 *   and the lexemes with their positions as PostgreSQL sends a tsvector: their number (four bytes), and of each its
 *   UTF-8, a zero byte, the number of positions (two) and the positions (two each); all numbers with the high byte first
 */
export interface IndexedStatement {
  id: string;
  day: number;
  spoken: boolean;
  sample: boolean;
  words: number;
  facets: Record<FacetKind, string[]>;
  parts: Uint8Array<ArrayBuffer>;
}
