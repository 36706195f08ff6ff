// The themes of a priority, most exact first, as the trained model weighs what stands in and around its sentence.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { scoreClasses, strongestFeatures, type Contribution } from "./model/linear-model";
import type { Reading } from "./reading";
import { THEME_CODES, themeFeatures, type PriorityPlace } from "./theme-features";

const MOST = 3;
const STRONGEST = 6;

/** One to three themes of the priority that is stated there: the likeliest, and those that are likely beside it. */
export function findThemes(reading: Reading, place: PriorityPlace): ThemeCode[] {
  const model = reading.models("themes");
  const { bag, pairs } = themeFeatures(reading, place);
  const scores = scoreClasses(model, bag, pairs);
  const ranked = THEME_CODES.map((code, index) => ({ code, index, score: scores[index] ?? 0 }));
  return ranked
    .sort((a, b) => b.score - a.score)
    .filter(({ score, index }, rank) => rank === 0 || score > (model.thresholds[index] ?? 0))
    .slice(0, MOST)
    .map(({ code }) => code);
}

/** What spoke the loudest for or against a theme: for explanations. */
export function explainTheme(reading: Reading, place: PriorityPlace, theme: ThemeCode): Contribution[] {
  const index = THEME_CODES.indexOf(theme);
  const { bag, pairs } = themeFeatures(reading, place);
  return strongestFeatures(reading.models("themes"), index, { bag, pair: pairs[index] }, STRONGEST);
}
