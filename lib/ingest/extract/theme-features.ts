// What the model of themes sees of a priority: the words of its sentence, and what the lexicon finds in and around it.
import type { Span } from "@/lib/domain/span";
import { THEMES, type ThemeCode } from "@/lib/domain/taxonomy/themes";
import { FeatureBag } from "./model/feature-bag";
import { wordFeatures } from "./model/word-features";
import { wordsOf, type Reading } from "./reading";
import { bestThemes, scoreThemes, type ThemeScores } from "./score-themes";
import { themeSurroundings, type ThemeSurroundings } from "./theme-surroundings";

export const THEME_CODES: readonly ThemeCode[] = THEMES.map(({ code }) => code);

/** Features of a passage, and of the passage with each theme, in the order of `THEME_CODES`. */
export interface ThemeFeatures {
  bag: FeatureBag;
  pairs: FeatureBag[];
}

const FULL = 6;
const FULL_STATEMENT = 60;
const MOST_RANK = 4;
const SUBJECTS = 3;
const DENSE = 4;
/** Where each place of a theme's score begins to count as some, much and most. */
const STEPS = { sentence: [0, 3], next: [0, 3], statement: [0, 8, 20] } as const;

/** Where a priority is stated, and the sentence that introduced the list of which it is a point. */
export interface PriorityPlace {
  anchor: Span;
  introduction?: Span | undefined;
}

/** Features of the priority that is stated there; what introduced its list is to it what a heading is to others. */
export function themeFeatures(reading: Reading, { anchor, introduction }: PriorityPlace): ThemeFeatures {
  const sentence = scoreThemes(reading, anchor);
  const around = themeSurroundings(reading, anchor);
  const heading = introduction ? scoreThemes(reading, introduction) : around.heading;
  const places = { sentence, ...around, heading };
  const bag = new FeatureBag();
  for (const name of ["sentence", "next", "before"] as const) {
    for (const [code, score] of places[name]) bag.add(`${name}=${code}`, strength(score, FULL));
  }
  bag.addAll(bestThemes(places.statement, SUBJECTS, 0).map((code) => `subject=${code}`));
  bag.addAll(wordFeatures(wordsOf(reading, anchor)));
  const summaries = Object.entries(places).map(([name, scores]) => summarize(name, scores));
  return { bag, pairs: THEME_CODES.map((code) => pairFeatures(code, places, summaries)) };
}

/** A place with its scores in descending order. */
interface Summary {
  name: string;
  scores: ThemeScores;
  ranked: number[];
  total: number;
}

function summarize(name: string, scores: ThemeScores): Summary {
  const ranked = [...scores.values()].sort((a, b) => b - a);
  return { name, scores, ranked, total: ranked.reduce((sum, score) => sum + score, 0) };
}

function pairFeatures(
  code: ThemeCode,
  places: ThemeSurroundings & { sentence: ThemeScores },
  summaries: readonly Summary[],
): FeatureBag {
  const bag = new FeatureBag();
  for (const summary of summaries) addPlace(bag, code, summary);
  const steps = Object.entries(STEPS).map(([name, steps]) => {
    const score = places[name as keyof typeof STEPS].get(code) ?? 0;
    return steps.filter((least) => score > least).length;
  });
  return bag.add(`together ${steps.join("")}`);
}

function addPlace(bag: FeatureBag, code: ThemeCode, { name, scores, ranked, total }: Summary): void {
  const score = scores.get(code) ?? 0;
  if (score === 0) return;
  bag.add(`${name} names it`);
  bag.add(`${name} score`, strength(score, name === "statement" ? FULL_STATEMENT : FULL));
  bag.add(`${name} rank ${Math.min(MOST_RANK, ranked.indexOf(score))}`);
  bag.add(`${name} share of the best`, score / (ranked[0] ?? score));
  if (name === "statement") bag.add("share of the statement", Math.min(1, (DENSE * score) / total));
}

/** A lexicon's score as a feature's value, between 0 and 1. */
const strength = (score: number, full: number): number => Math.min(1, score / full);
