// The themes of each priority, most exact first: trained models weigh what stands in and around its sentence, and which
// themes the statement as a whole puts forward.
import { themeExists } from "@/lib/domain/taxonomy/known-since";
import type { ThemeCode } from "@/lib/domain/taxonomy/themes";
import type { AskCandidate } from "./ask-sentences";
import { assignThemes } from "./assign-themes";
import { FeatureBag } from "./model/feature-bag";
import { scoreClasses } from "./model/linear-model";
import type { ModelName } from "./model/models";
import { reasonsOf } from "./model/reasons";
import type { Reading } from "./reading";
import { statementThemeFeatures } from "./statement-theme-features";
import { themeCandidates } from "./theme-candidates";
import { THEME_CODES } from "./theme-features";
import { deliveryYear } from "./delivery-time";

/** A theme and what spoke the loudest for or against it. */
export interface FoundTheme {
  code: ThemeCode;
  reasons: string[];
}

/** One to three themes of each chosen sentence among the candidates, by the sentence's number. */
export function findThemes(reading: Reading, asks: readonly AskCandidate[]): Map<number, FoundTheme[]> {
  const candidates = themeCandidates(reading, asks);
  const chosen = candidates.filter((each) => each.chosen);
  const pairs = statementThemeFeatures(reading, candidates);
  const possible = possibleIn(deliveryYear(reading));
  const any = above(reading, "statement-themes", pairs).map(possible);
  const main = above(reading, "statement-main-themes", pairs).map(possible);
  const model = reading.models("themes");
  const priorities = chosen.map(({ scores }) => scores.map(possible));
  const themes = assignThemes({ priorities, any, main }, model.thresholds[0] ?? 0);
  return new Map(
    chosen.map(({ index, features }, place) => {
      const found = (themes[place] ?? []).map((number) => {
        const bags = { bag: features.bag, pair: features.pairs[number] };
        return { code: THEME_CODES[number] as ThemeCode, reasons: reasonsOf(model, number, bags) };
      });
      return [index, found];
    }),
  );
}

/** Takes scores by the number of their theme: of one that did not exist yet there is no chance. */
function possibleIn(year: number | null): (score: number, number: number) => number {
  return (score, number) => (themeExists(THEME_CODES[number] as ThemeCode, year) ? score : -Infinity);
}

/** How far each theme's log-odds for the whole statement are above what is taken as true. */
function above(reading: Reading, name: ModelName, pairs: readonly FeatureBag[]): Float64Array {
  const model = reading.models(name);
  return scoreClasses(model, new FeatureBag(), pairs).map((score, number) => score - (model.thresholds[number] ?? 0));
}
