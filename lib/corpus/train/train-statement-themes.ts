// Examples and settings of the two models of a statement's themes: which ones its main points have, and which as the first.
import { findAsks } from "@/lib/ingest/extract/ask-sentences";
import { FeatureBag } from "@/lib/ingest/extract/model/feature-bag";
import type { ModelName } from "@/lib/ingest/extract/model/models";
import { decodeWeights, encodeWeights, type TrainedWeights } from "@/lib/ingest/extract/model/weights-file";
import type { Reading } from "@/lib/ingest/extract/reading";
import { statementThemeFeatures } from "@/lib/ingest/extract/statement-theme-features";
import { themeCandidates } from "@/lib/ingest/extract/theme-candidates";
import { THEME_CODES } from "@/lib/ingest/extract/theme-features";
import type { Label } from "./labelled-documents";
import type { LabelledReading } from "./labelled-reading";
import { trainAsks } from "./train-asks";
import { trainLinear, type TrainingPlan } from "./train-linear";
import { trainThemes } from "./train-themes";

const PLAN = { classes: THEME_CODES, epochs: 8, fewest: 1, rate: 0.2, l1: 0.05, l2: 1 };
const ANY: TrainingPlan = { ...PLAN, model: "statement-themes", thresholds: THEME_CODES.map(() => -0.4) };
const MAIN: TrainingPlan = { ...PLAN, model: "statement-main-themes", thresholds: THEME_CODES.map(() => -0.4) };

/** A statement's sentences are scored by models that have not seen it, as those of any new statement will be. */
const FOLDS = 2;

/** The features of each theme in a statement; both models learn from the same. */
const known = new WeakMap<Reading, FeatureBag[]>();

/** Trains on statements: which themes the labelled priorities have. */
export function trainStatementThemes(readings: readonly LabelledReading[]): TrainedWeights {
  return train(readings, ANY, ({ priorities }) => priorities.flatMap(({ themes }) => themes));
}

/** Trains on statements: which themes are the first of a labelled priority. */
export function trainStatementMainThemes(readings: readonly LabelledReading[]): TrainedWeights {
  return train(readings, MAIN, ({ priorities }) => priorities.flatMap(({ themes }) => themes.slice(0, 1)));
}

function train(
  readings: readonly LabelledReading[],
  plan: TrainingPlan,
  themesOf: (label: Label) => string[],
): TrainedWeights {
  for (let fold = 0; fold < FOLDS; fold += 1) describe(readings, fold);
  const examples = readings.map(({ document, label, reading }) => {
    const themes = new Set(themesOf(label));
    const targets = THEME_CODES.map((code): 0 | 1 => (themes.has(code) ? 1 : 0));
    return { document, bag: new FeatureBag(), pairs: known.get(reading) ?? [], targets };
  });
  return trainLinear(examples, plan);
}

/** Makes the features of one part of the statements, with models of the others. */
function describe(readings: readonly LabelledReading[], fold: number): void {
  const held = readings.filter((_, index) => index % FOLDS === fold);
  if (held.every(({ reading }) => known.has(reading))) return;
  const rest = readings.filter((_, index) => index % FOLDS !== fold);
  const asks = decodeWeights(encodeWeights(trainAsks(rest)));
  const themes = decodeWeights(encodeWeights(trainThemes(rest)));
  const models = (name: ModelName) => (name === "asks" ? asks : themes);
  for (const { reading } of held) {
    const blind = { ...reading, models };
    known.set(reading, statementThemeFeatures(blind, themeCandidates(blind, findAsks(blind).candidates)));
  }
}
