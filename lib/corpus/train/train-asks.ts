// Examples and settings of the model of asks: which sentences state a main point of the delegation.
import { askFeatures } from "@/lib/ingest/extract/ask-features";
import { findPointLists } from "@/lib/ingest/extract/enumerated-points";
import type { TrainedWeights } from "@/lib/ingest/extract/model/weights-file";
import { pointRoles } from "@/lib/ingest/extract/point-roles";
import type { Example } from "./example";
import { quotedSentences, type LabelledReading } from "./labelled-reading";
import { trainLinear, type TrainingPlan } from "./train-linear";

const PLAN: TrainingPlan = {
  model: "asks",
  classes: ["main point"],
  epochs: 8,
  fewest: 2,
  rate: 0.03,
  l1: 0.3,
  l2: 1,
  thresholds: [-1.2],
};

/** Trains on every sentence: those that a label quotes, against all others. */
export function trainAsks(readings: readonly LabelledReading[]): TrainedWeights {
  return trainLinear(readings.flatMap(examplesOf), PLAN);
}

function examplesOf({ document, label, reading }: LabelledReading): Example[] {
  const anchors = new Set(label.priorities.flatMap(({ quote }) => quotedSentences(reading, quote)[0]?.start ?? []));
  const roles = pointRoles(findPointLists(reading.sentences), reading.sentences.length);
  return askFeatures(reading, roles).map((bag, index) => {
    const start = reading.sentences[index]?.start ?? -1;
    return { document, bag, targets: [anchors.has(start) ? 1 : 0] };
  });
}
