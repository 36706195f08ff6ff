// What the model of themes sees of a priority: the lexicon's concepts and the words of its sentence and surroundings.
import type { Span } from "@/lib/domain/span";
import { THEMES, type ThemeCode } from "@/lib/domain/taxonomy/themes";
import { FeatureBag } from "./model/feature-bag";
import { wordFeatures } from "./model/word-features";
import { wordsOf, type Reading } from "./reading";
import { bestThemes, scoreThemes, type ThemeScores } from "./score-themes";

export const THEME_CODES: readonly ThemeCode[] = THEMES.map(({ code }) => code);

/** A priority's place: the sentence that states it, the span that elaborates it, the sentence that introduced it. */
export interface PriorityPlace {
  anchor: Span;
  extent: Span;
  introduction?: Span | undefined;
}

/** Features of the place, and of the place with each theme, in the order of `THEME_CODES`. */
export interface ThemeFeatures {
  bag: FeatureBag;
  pairs: FeatureBag[];
}

const FULL = 6;
const whole = new WeakMap<Reading, ThemeScores>();

export function themeFeatures(reading: Reading, { anchor, extent, introduction }: PriorityPlace): ThemeFeatures {
  const own = scoreThemes(reading, anchor);
  const around = scoreThemes(reading, extent);
  const before = introduction ? scoreThemes(reading, introduction) : new Map<ThemeCode, number>();
  const all = wholeScores(reading);
  const bag = new FeatureBag();
  for (const [code, score] of own) bag.add(`anchor=${code}`, strength(score));
  for (const [code, score] of around) bag.add(`extent=${code}`, strength(score));
  for (const [code, score] of before) bag.add(`introduction=${code}`, strength(score));
  for (const code of bestThemes(all, 3, 0)) bag.add(`document=${code}`);
  bag.addAll(wordFeatures(wordsOf(reading, anchor)));
  const parts = { own, around, before, all };
  return { bag, pairs: THEME_CODES.map((code) => pairFeatures(code, parts)) };
}

/** A lexicon's score as a feature's value, between 0 and 1. */
const strength = (score: number): number => Math.min(1, score / FULL);

function pairFeatures(code: ThemeCode, parts: Record<string, ThemeScores>): FeatureBag {
  const bag = new FeatureBag();
  for (const [name, scores] of Object.entries(parts)) {
    const score = scores.get(code) ?? 0;
    if (score === 0) continue;
    const rank = [...scores.values()].filter((other) => other > score).length;
    bag.add(`${name} names it`);
    bag.add(`${name} score`, strength(score));
    bag.add(`${name} rank ${Math.min(rank, 4)}`);
  }
  return bag;
}

function wholeScores(reading: Reading): ThemeScores {
  let scores = whole.get(reading);
  if (!scores) whole.set(reading, (scores = scoreThemes(reading, { start: 0, end: reading.text.length })));
  return scores;
}
