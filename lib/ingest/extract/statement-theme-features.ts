// What decides whether a statement's main points have a theme: how many of them may have it, and what the lexicon finds.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { exactSigmoid } from "./model/exact-sigmoid";
import { FeatureBag } from "./model/feature-bag";
import type { Reading } from "./reading";
import type { ThemeCandidate } from "./theme-candidates";
import { THEME_CODES } from "./theme-features";
import { wholeStatement, type WholeStatement } from "./theme-surroundings";

/** A candidate with its chance of each theme, of each as its main one, and each theme's rank. */
interface Weighed extends ThemeCandidate {
  any: number[];
  main: number[];
  ranks: number[];
}

/** Chances that count as one more step each. */
const STEPS = [0.02, 0.05, 0.1, 0.2, 0.35, 0.5, 0.65, 0.8, 0.9, 0.97];
/** Part of the odds that no theme is the main one. */
const NONE = 0.3;
const LIKELY = -1.8;
const FULL_STATEMENT = 60;
const MANY = 3;
const FAR = 5;

/** One bag a theme, in the order of `THEME_CODES`. */
export function statementThemeFeatures(reading: Reading, candidates: readonly ThemeCandidate[]): FeatureBag[] {
  const weighed = candidates.map(weigh);
  const chosen = weighed.filter((each) => each.chosen);
  const whole = wholeStatement(reading);
  const size = `points ${Math.min(5, Math.floor(chosen.length / 3))}`;
  return THEME_CODES.map((code, number) => {
    const bag = new FeatureBag().add(size);
    addChance(
      bag,
      "a point has it",
      weighed.map(({ chance, any }) => chance * (any[number] ?? 0)),
    );
    addChance(
      bag,
      "a point is about it",
      weighed.map(({ chance, main }) => chance * (main[number] ?? 0)),
    );
    addChance(
      bag,
      "a chosen point has it",
      chosen.map(({ any }) => any[number] ?? 0),
    );
    addChosen(bag, chosen, number);
    return addWhole(bag, whole, code);
  });
}

function weigh(candidate: ThemeCandidate): Weighed {
  const any = Array.from(candidate.scores, exactSigmoid);
  const odds = any.map((chance) => chance / (1 - chance));
  const all = odds.reduce((sum, each) => sum + each, NONE);
  const ranked = [...candidate.scores].sort((a, b) => b - a);
  return {
    ...candidate,
    any,
    main: odds.map((each) => each / all),
    ranks: Array.from(candidate.scores, (score) => ranked.indexOf(score)),
  };
}

/** The chance that one of them is true, the best of them and how many are to be expected. */
function addChance(bag: FeatureBag, name: string, chances: readonly number[]): void {
  const one = 1 - chances.reduce((none, chance) => none * (1 - chance), 1);
  bag.add(name, one).add(`${name}, the best`, Math.max(0, ...chances));
  bag.add(`${name}, number`, Math.min(1, chances.reduce((sum, chance) => sum + chance, 0) / MANY));
  for (const step of STEPS) if (one >= step) bag.add(`${name}, from ${step}`);
}

function addChosen(bag: FeatureBag, chosen: readonly Weighed[], number: number): void {
  const scores = chosen.map((each) => each.scores[number] ?? -FAR);
  bag.add("best chosen point", Math.max(-FAR, Math.min(FAR, Math.max(-FAR, ...scores))) / FAR);
  const first = chosen.filter(({ ranks }) => ranks[number] === 0).length;
  if (first > 0)
    bag.add("first theme of a chosen point").add("first theme of chosen points", Math.min(1, first / MANY));
  const among = chosen.filter(
    ({ ranks }, at) => (ranks[number] ?? MANY) < MANY && (scores[at] ?? -FAR) > LIKELY,
  ).length;
  if (among > 0) bag.add("theme of chosen points", Math.min(1, among / MANY));
}

function addWhole(bag: FeatureBag, { header, statement }: WholeStatement, code: ThemeCode): FeatureBag {
  const score = statement.get(code) ?? 0;
  if (header.has(code)) bag.add("header names it");
  if (score === 0) return bag;
  const scores = [...statement.values()];
  bag.add("statement score", Math.min(1, score / FULL_STATEMENT));
  bag.add("statement share of the best", score / Math.max(...scores));
  return bag.add("share of the statement", Math.min(1, (4 * score) / scores.reduce((sum, each) => sum + each, 0)));
}
