// Arabic writes "and", "then", "by", "as" and "for" onto the next word; lexicons hold the word alone.

const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;
const PREFIX = /^(?:[وف][بكل]?|[بكل])(?=\p{L}{3})/u;

/** A folded word without these; other words, and what would be too short, as they are. */
export function withoutArabicPrefix(form: string): string {
  const first = form.charCodeAt(0);
  return first < FIRST_ARABIC || first > LAST_ARABIC ? form : form.replace(PREFIX, "");
}
