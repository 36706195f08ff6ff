// Examples and settings of the two models of threats: which sentence presents one, and which types a statement names.
import { FeatureBag } from "@/lib/ingest/extract/model/feature-bag";
import { scoreClasses, type LinearModel } from "@/lib/ingest/extract/model/linear-model";
import { decodeWeights, encodeWeights, type TrainedWeights } from "@/lib/ingest/extract/model/weights-file";
import type { Reading } from "@/lib/ingest/extract/reading";
import { threatDocumentFeatures } from "@/lib/ingest/extract/threat-document-features";
import { THREAT_CODES, threatSentences, type ThreatSentence } from "@/lib/ingest/extract/threat-sentences";
import type { Example } from "./example";
import { quotedSentences, type LabelledReading } from "./labelled-reading";
import { trainLinear, type TrainingPlan } from "./train-linear";

const SENTENCES: TrainingPlan = {
  model: "threat-sentences",
  classes: THREAT_CODES,
  epochs: 3,
  fewest: 7,
  rate: 0.2,
  l1: 0.42,
  l2: 1,
};

const STATEMENTS: TrainingPlan = {
  model: "threats",
  classes: THREAT_CODES,
  epochs: 8,
  fewest: 1,
  rate: 0.2,
  l1: 0.05,
  l2: 1,
  thresholds: THREAT_CODES.map(() => -0.6),
};

/** A statement's sentences are scored by a model that has not seen it, as those of any new statement will be. */
const FOLDS = 2;

const known = new WeakMap<Reading, ThreatSentence[]>();

/** Trains on every sentence: those that a label quotes for a type, against those that name it in no way or elsewhere. */
export function trainThreatSentences(readings: readonly LabelledReading[]): TrainedWeights {
  return trainLinear(readings.flatMap(sentenceExamples), SENTENCES);
}

/** Trains on statements: which types are labelled, from how their sentences score. */
export function trainThreats(readings: readonly LabelledReading[]): TrainedWeights {
  const examples = Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = (_: LabelledReading, index: number) => index % FOLDS === fold;
    const rest = readings.filter((reading, index) => !isHeld(reading, index));
    const model = decodeWeights(encodeWeights(trainThreatSentences(rest)));
    return readings.filter(isHeld).map((reading) => statementExample(reading, model));
  });
  return trainLinear(examples.flat(), STATEMENTS);
}

/** A sentence that names a labelled type without being its quote may be one more mention: nobody knows. */
function sentenceExamples({ document, label, reading }: LabelledReading): Example[] {
  const types = new Set(label.threats.map(({ type }) => type));
  const quoted = new Set(
    label.threats.flatMap(({ type, quote }) => {
      return quotedSentences(reading, quote).map(({ start }) => `${type} ${start}`);
    }),
  );
  return sentencesOf(reading).map(({ sentence, bag, pairs, named }) => {
    const target = (code: (typeof THREAT_CODES)[number]) => {
      if (quoted.has(`${code} ${sentence.start}`)) return 1;
      return types.has(code) && named.has(code) ? null : 0;
    };
    return { document, bag, pairs, targets: THREAT_CODES.map(target) };
  });
}

function statementExample({ document, label, reading }: LabelledReading, model: LinearModel): Example {
  const types = new Set(label.threats.map(({ type }) => type));
  const sentences = sentencesOf(reading);
  const scores = sentences.map(({ bag, pairs }) => scoreClasses(model, bag, pairs));
  const pairs = threatDocumentFeatures(sentences, scores);
  return { document, bag: new FeatureBag(), pairs, targets: THREAT_CODES.map((code) => (types.has(code) ? 1 : 0)) };
}

/** Features are made once a reading: each is asked for in several rounds of training. */
function sentencesOf(reading: Reading): ThreatSentence[] {
  let sentences = known.get(reading);
  if (!sentences) {
    known.set(reading, (sentences = threatSentences(reading)));
    for (const { bag, pairs } of sentences) for (const each of [bag, ...pairs]) each.withoutNames();
  }
  return sentences;
}
