// Examples and settings of the model of themes: which themes a priority has, most exact first.
import type { TrainedWeights } from "@/lib/ingest/extract/model/weights-file";
import type { Reading } from "@/lib/ingest/extract/reading";
import { THEME_CODES, themeFeatures } from "@/lib/ingest/extract/theme-features";
import type { Example } from "./example";
import { quotedSentences, spanOf, type LabelledReading } from "./labelled-reading";
import { trainLinear, type TrainingPlan } from "./train-linear";

const PLAN: TrainingPlan = {
  model: "themes",
  classes: THEME_CODES,
  epochs: 4,
  fewest: 7,
  rate: 0.2,
  l1: 0.6,
  l2: 1,
  thresholds: THEME_CODES.map(() => -1.8),
};

/** Examples are made once a reading: models of statements train on several parts of them. */
const known = new WeakMap<Reading, Example[]>();

/** Trains on the sentences that the labels quote. */
export function trainThemes(readings: readonly LabelledReading[]): TrainedWeights {
  return trainLinear(readings.flatMap(examplesOf), PLAN);
}

function examplesOf(labelled: LabelledReading): Example[] {
  let examples = known.get(labelled.reading);
  if (!examples) known.set(labelled.reading, (examples = makeExamples(labelled)));
  return examples;
}

function makeExamples({ document, label, reading }: LabelledReading): Example[] {
  return label.priorities.flatMap(({ quote, themes }) => {
    const anchor = spanOf(quotedSentences(reading, quote));
    if (!anchor) return [];
    const targets = THEME_CODES.map((code) => (themes.includes(code) ? 1 : 0));
    const { bag, pairs } = themeFeatures(reading, { anchor });
    return [{ document, bag: bag.withoutNames(), pairs: pairs.map((pair) => pair.withoutNames()), targets }];
  });
}
