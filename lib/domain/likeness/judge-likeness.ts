// Decides what likeness of two texts means: one statement, or two that have much in common.
import type { Likeness } from "./compare-texts";

/** `duplicate`: one statement, printed twice. `related`: two statements, both of which count. */
export const LIKENESS_KINDS = ["duplicate", "related"] as const;
export type LikenessKind = (typeof LIKENESS_KINDS)[number];

/**
 * Who said a text, when and where; null is what is not known.
 * - `delegation`: id of the delegation, `date`: ISO day, `symbol`: of the record of the meeting
 */
export interface Occasion {
  delegation: string | null;
  date: string | null;
  year: number | null;
  symbol: string | null;
}

/** Shorter texts are formulas as often as statements: they are one only where their letters are the same. */
export const LEAST_SHINGLES = 40;

/** Of one statement, nearly all of the shorter printing stands in the longer one, and most of that in the shorter. */
const MOST_SHARE = 0.8;
const LEAST_SHARE = 0.5;
/** A copy is often dated by the day when it was put on a site. */
const DAYS_APART = 7;
const SAME_WORDS = 0.8;
const RELATED_JACCARD = 0.25;
const RELATED_SHARE = 0.5;
const DAY_MS = 86_400_000;

/** What the likeness of two statements means; null where it means nothing. */
export function judgeLikeness(likeness: Likeness, first: Occasion, second: Occasion): LikenessKind | null {
  const { jaccard, shareOfFirst, shareOfSecond } = likeness;
  const [less, more] = [Math.min(shareOfFirst, shareOfSecond), Math.max(shareOfFirst, shareOfSecond)];
  if (more >= MOST_SHARE && less >= LEAST_SHARE && mayBeOne(first, second, jaccard)) return "duplicate";
  return jaccard >= RELATED_JACCARD || more >= RELATED_SHARE ? "related" : null;
}

/** True where nothing that is known of the two speaks against their being one statement. */
function mayBeOne(first: Occasion, second: Occasion, jaccard: number): boolean {
  if (differ(first.delegation, second.delegation) || differ(first.symbol, second.symbol)) return false;
  if (first.date === null || second.date === null) return !differ(first.year, second.year);
  if (first.date === second.date) return true;
  const apart = Math.abs(Date.parse(first.date) - Date.parse(second.date)) / DAY_MS;
  return apart <= DAYS_APART && jaccard >= SAME_WORDS;
}

function differ<T>(one: T | null, other: T | null): boolean {
  return one !== null && other !== null && one !== other;
}
