// The themes of a priority, most exact first, as the trained model weighs what stands in and around its sentence.
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import { scoreClasses } from "./model/linear-model";
import { reasonsOf } from "./model/reasons";
import type { Reading } from "./reading";
import { THEME_CODES, themeFeatures, type PriorityPlace } from "./theme-features";

/** A theme and what spoke the loudest for or against it. */
export interface FoundTheme {
  code: ThemeCode;
  reasons: string[];
}

const MOST = 3;

/** One to three themes of the priority that is stated there: the likeliest, and those that are likely beside it. */
export function findThemes(reading: Reading, place: PriorityPlace): FoundTheme[] {
  const model = reading.models("themes");
  const { bag, pairs } = themeFeatures(reading, place);
  const scores = scoreClasses(model, bag, pairs);
  const ranked = THEME_CODES.map((code, index) => ({ code, index, score: scores[index] ?? 0 }));
  return ranked
    .sort((a, b) => b.score - a.score)
    .filter(({ score, index }, rank) => rank === 0 || score > (model.thresholds[index] ?? 0))
    .slice(0, MOST)
    .map(({ code, index }) => ({ code, reasons: reasonsOf(model, index, { bag, pair: pairs[index] }) }));
}
