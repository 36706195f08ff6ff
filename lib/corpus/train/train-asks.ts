// Examples and settings of the model of asks: which sentences state a main point of the delegation.
import type { Span } from "@/lib/domain/span";
import { askFeatures } from "@/lib/ingest/extract/ask-features";
import { askUnits } from "@/lib/ingest/extract/ask-units";
import type { TrainedWeights } from "@/lib/ingest/extract/model/weights-file";
import { pointLists } from "@/lib/ingest/extract/point-lists";
import { pointRoles } from "@/lib/ingest/extract/point-roles";
import type { Reading } from "@/lib/ingest/extract/reading";
import type { Example } from "./example";
import type { LabelledReading } from "./labelled-reading";
import { locateQuote } from "./locate-quote";
import { trainLinear, type TrainingPlan } from "./train-linear";

const PLAN: TrainingPlan = {
  model: "asks",
  classes: ["main point"],
  epochs: 4,
  fewest: 7,
  rate: 0.03,
  l1: 0.65,
  l2: 1,
  thresholds: [-1],
};

/** Examples are made once a reading: models of statements train on several parts of them. */
const known = new WeakMap<Reading, Example[]>();

/** Trains on every sentence: those that a label quotes, against all others. */
export function trainAsks(readings: readonly LabelledReading[]): TrainedWeights {
  return trainLinear(readings.flatMap(examplesOf), PLAN);
}

function examplesOf(labelled: LabelledReading): Example[] {
  let examples = known.get(labelled.reading);
  if (!examples) known.set(labelled.reading, (examples = makeExamples(labelled)));
  return examples;
}

function makeExamples({ document, label, reading }: LabelledReading): Example[] {
  const units = askUnits(reading);
  const anchors = new Set(label.priorities.flatMap(({ quote }) => anchorAt(reading.text, units, quote)));
  const roles = pointRoles(pointLists(reading), units.length);
  const featuresOf = askFeatures(reading, roles);
  return units.map((_, index) => ({
    document,
    bag: featuresOf(index).withoutNames(),
    targets: [anchors.has(index) ? 1 : 0],
  }));
}

/** The number of the unit that holds the beginning of a quote; none where the quote does not stand in the text. */
function anchorAt(text: string, units: readonly Span[], quote: string): number[] {
  const span = locateQuote(text, quote);
  const index = span ? units.findIndex(({ start, end }) => start < span.end && span.start < end) : -1;
  return index < 0 ? [] : [index];
}
