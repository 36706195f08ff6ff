// Which themes a passage is about, by the lexicon's terms in it.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { findConcepts, themeTrie } from "./concept-tries";
import { wordsOf, type Reading } from "./reading";
import type { Span } from "@/lib/domain/span";

export type ThemeScores = Map<ThemeCode, number>;

const REPEATED = 0.35;

/** Score of each theme that has a term in the span; a term said again adds less. */
export function scoreThemes(reading: Reading, span: Span): ThemeScores {
  const scores: ThemeScores = new Map();
  const seen = new Set<string>();
  for (const hit of findConcepts(themeTrie(reading.language), wordsOf(reading, span))) {
    for (const { code, weight } of hit.values) {
      const key = `${code} ${reading.text.slice(hit.start, hit.end).toLowerCase()}`;
      scores.set(code, (scores.get(code) ?? 0) + weight * (seen.has(key) ? REPEATED : 1));
      seen.add(key);
    }
  }
  return scores;
}

/** The best themes, most exact first: those that reach `share` of the best one's score, at most `most`. */
export function bestThemes(scores: ThemeScores, most: number, share: number): ThemeCode[] {
  const ranked = [...scores].sort(([, a], [, b]) => b - a);
  const top = ranked[0]?.[1] ?? 0;
  return ranked
    .filter(([, score]) => score >= share * top)
    .slice(0, most)
    .map(([code]) => code);
}
