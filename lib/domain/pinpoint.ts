// Which paragraphs a citation points at, written into its sentence by server and browser alike.

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

/** The citation with its gaps filled. */
export function fillPinpoint({ text, one, many }: CitationTemplate, pinpoint: Pinpoint | null): string {
  if (!pinpoint) return text.replaceAll("{pinpoint}", "").replaceAll("{fragment}", "");
  const { first, last } = pinpoint;
  const phrase =
    first === last ? one.replace("#", String(first)) : many.replace("#", String(first)).replace("#", String(last));
  return text.replaceAll("{pinpoint}", `, ${phrase}`).replaceAll("{fragment}", `#p-${first}`);
}
