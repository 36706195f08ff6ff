// The sentences that may state a main point, each with how likely it does and which themes it would have.
import type { AskCandidate } from "./ask-sentences";
import { askUnits } from "./ask-units";
import { exactSigmoid } from "./model/exact-sigmoid";
import { scoreClasses } from "./model/linear-model";
import type { Reading } from "./reading";
import { themeFeatures, type ThemeFeatures } from "./theme-features";

/** `chance` that the sentence states a main point; `scores`: log-odds of each theme, in the order of `THEME_CODES`. */
export interface ThemeCandidate {
  index: number;
  chosen: boolean;
  chance: number;
  features: ThemeFeatures;
  scores: Float64Array;
}

/** What is chosen is no less likely than this, whatever its log-odds. */
const LEAST_CHOSEN = 0.3;

/** Scores the themes of every candidate. The sentence that introduced a list tells the field of its points. */
export function themeCandidates(reading: Reading, asks: readonly AskCandidate[]): ThemeCandidate[] {
  const model = reading.models("themes");
  return asks.map(({ sentence, index, list, score, chosen }) => {
    const introduction = list ? askUnits(reading)[(list[0]?.index ?? 0) - 1] : undefined;
    const features = themeFeatures(reading, { anchor: sentence, introduction });
    const chance = Math.max(chosen ? LEAST_CHOSEN : 0, exactSigmoid(score));
    return { index, chosen, chance, features, scores: scoreClasses(model, features.bag, features.pairs) };
  });
}
