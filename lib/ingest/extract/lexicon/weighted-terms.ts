// The form in which lexicons are written, and how it is read.

/**
 * Terms of one concept, parted by "|". `strong` terms carry the concept alone, `plain` ones support it, `weak` ones only
 * tip a balance; `other` ones hold a word of it and mean something else ("climate of trust"). A word that ends in `*`
 * stands for every word that begins so; case and accents do not matter.
 */
export interface TermList {
  strong?: string;
  plain?: string;
  weak?: string;
  other?: string;
}

/** A lexicon of one language: terms for each code. */
export type Lexicon<C extends string> = Record<C, TermList>;

export const WEIGHTS = { strong: 3, plain: 1.5, weak: 0.5, other: 0 } as const;

/** What a term stands for and how much it says. */
export interface WeightedCode<C extends string> {
  code: C;
  weight: number;
}

/** All `[term, meaning]` pairs of a lexicon. */
export function weightedTerms<C extends string>(lexicon: Partial<Lexicon<C>>): (readonly [string, WeightedCode<C>])[] {
  const entries = Object.entries(lexicon) as [C, TermList][];
  return entries.flatMap(([code, list]) =>
    (Object.entries(list) as [keyof TermList, string][]).flatMap(([strength, terms]) =>
      terms.split("|").map((term) => [term.trim(), { code, weight: WEIGHTS[strength] }] as const),
    ),
  );
}
