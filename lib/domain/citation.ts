// Citing a statement: which paragraphs a citation points at, and its sentence, filled by server and browser alike.

/** Formats for programs that keep references. */
export const RECORD_FORMATS = ["bibtex", "ris", "csl-json"] as const;
export type RecordFormat = (typeof RECORD_FORMATS)[number];

/** Paragraphs from `first` to `last`, by their ordinals. */
export interface Pinpoint {
  first: number;
  last: number;
}

/**
 * A citation with gaps: `{pinpoint}` becomes `one` or `many` (with `#` for the ordinals, in order) and a comma before
 * it, `{fragment}` the paragraph's part of the address. Without a pinpoint both gaps close.
 */
export interface CitationTemplate {
  text: string;
  one: string;
  many: string;
}

/** What a page shows for citing: the footnote has gaps, the note in the style of Chicago is complete. */
export interface StatementCitations {
  footnote: CitationTemplate;
  chicago: string;
  /** Absolute address without fragment. */
  address: string;
  /** SHA-256 of the text, lower-case hexadecimal. */
  textHash: string;
}

/** The citation with its gaps filled. */
export function fillPinpoint({ text, one, many }: CitationTemplate, pinpoint: Pinpoint | null): string {
  if (!pinpoint) return text.replaceAll("{pinpoint}", "").replaceAll("{fragment}", "");
  const { first, last } = pinpoint;
  const phrase = (first === last ? one : many).replace("#", String(first)).replace("#", String(last));
  return text.replaceAll("{pinpoint}", `, ${phrase}`).replaceAll("{fragment}", `#p-${first}`);
}
