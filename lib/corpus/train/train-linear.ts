// Trains a linear model from labelled examples: logistic regression, one class against the rest, the same bits each time.
import type { TrainedWeights, Weight } from "@/lib/ingest/extract/model/weights-file";
import type { Example } from "./example";
import { exactSigmoid } from "./exact-sigmoid";
import { FtrlWeights, type Regularization } from "./ftrl-weights";
import { numberFeatures, type NumberedBag, type NumberedFeatures } from "./number-features";
import { seededOrder } from "./seeded-order";

/** What is trained and how; `fewest`: how many documents a feature must occur in. */
export interface TrainingPlan extends Regularization {
  model: string;
  classes: readonly string[];
  epochs: number;
  fewest: number;
  thresholds?: readonly number[];
}

const BIAS = 1;

/** Deterministic: the same examples in the same order give the same weights on every machine. */
export function trainLinear(examples: readonly Example[], plan: TrainingPlan): TrainedWeights {
  const features = numberFeatures(examples, plan.fewest);
  const state = newState(features, plan);
  for (let epoch = 0; epoch < plan.epochs; epoch += 1) {
    for (const index of seededOrder(examples.length, epoch + 1)) learn(state, examples[index] as Example, index);
  }
  return {
    model: plan.model,
    trainedOn: { documents: new Set(examples.map(({ document }) => document)).size, examples: examples.length },
    classes: plan.classes,
    bias: plan.classes.map((_, index) => state.bias.get(index)),
    thresholds: plan.thresholds ?? plan.classes.map(() => 0),
    rows: rowsOf(state),
  };
}

interface State {
  features: NumberedFeatures;
  /** Classes and, behind them, the weights that all share. */
  columns: number;
  own: FtrlWeights;
  bias: FtrlWeights;
}

function newState(features: NumberedFeatures, plan: TrainingPlan): State {
  const columns = plan.classes.length + 1;
  return {
    features,
    columns,
    own: new FtrlWeights(features.hashes.length * columns, plan),
    bias: new FtrlWeights(plan.classes.length, { ...plan, l1: 0, l2: 0 }),
  };
}

function learn(state: State, example: Example, index: number): void {
  example.targets.forEach((target, column) => {
    if (target !== null) learnClass(state, example, index, { column, target });
  });
}

function learnClass(
  { features, columns, own, bias }: State,
  { weight = 1 }: Example,
  index: number,
  { column, target }: { column: number; target: 0 | 1 },
): void {
  const bag = features.bags[index] as NumberedBag;
  const pair = features.pairs[index]?.[column];
  let logit = bias.get(column);
  for (let at = 0; at < bag.places.length; at += 1) {
    logit += own.get((bag.places[at] as number) * columns + column) * (bag.values[at] as number);
  }
  for (let at = 0; pair && at < pair.places.length; at += 1) {
    logit += own.get((pair.places[at] as number) * columns + columns - 1) * (pair.values[at] as number);
  }
  const error = (exactSigmoid(logit) - target) * weight;
  bias.update(column, error * BIAS);
  for (let at = 0; at < bag.places.length; at += 1) {
    own.update((bag.places[at] as number) * columns + column, error * (bag.values[at] as number));
  }
  for (let at = 0; pair && at < pair.places.length; at += 1) {
    own.update((pair.places[at] as number) * columns + columns - 1, error * (pair.values[at] as number));
  }
}

function rowsOf({ features, columns, own }: State): Map<number, Weight[]> {
  const rows = new Map<number, Weight[]>();
  features.hashes.forEach((hash, place) => {
    const row = Array.from({ length: columns }, (_, index) => ({ index, weight: own.get(place * columns + index) }));
    rows.set(
      hash,
      row.filter(({ weight }) => weight !== 0),
    );
  });
  return rows;
}
