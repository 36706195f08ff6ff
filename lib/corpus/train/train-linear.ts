// Trains a linear model from labelled examples: logistic regression, one class against the rest, the same bits each time.
import type { TrainedWeights, Weight } from "@/lib/ingest/extract/model/weights-file";
import type { Example } from "./example";
import { exactSigmoid } from "@/lib/ingest/extract/model/exact-sigmoid";
import { FtrlWeights, type Regularization } from "./ftrl-weights";
import { EMPTY, numberFeatures, type NumberedBag, type NumberedFeatures } from "./number-features";
import { seededOrder } from "./seeded-order";

/** What is trained and how; `fewest`: how many documents a feature must occur in. */
export interface TrainingPlan extends Regularization {
  model: string;
  classes: readonly string[];
  epochs: number;
  fewest: number;
  thresholds?: readonly number[];
}

/** Errors below this teach nothing. */
const NEGLIGIBLE = 0.01;
/** Log-odds whose chance is surely below that. */
const SURE = -4.6;

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
    own: new FtrlWeights(features.hashes.length, columns, plan),
    bias: new FtrlWeights(plan.classes.length, 1, { ...plan, l1: 0, l2: 0 }),
  };
}

/** One step for all classes of an example. Classes that are as good as right are left alone, which saves most work. */
function learn(state: State, { targets, weight = 1 }: Example, index: number): void {
  const bag = state.features.bags[index] as NumberedBag;
  const pairs = state.features.pairs[index] ?? [];
  const logits = logitsOf(state, bag, pairs);
  for (let column = 0; column < targets.length; column += 1) {
    const target = targets[column] ?? null;
    const logit = logits[column] ?? 0;
    if (target === null || (target === 0 && logit < SURE)) continue;
    const error = exactSigmoid(logit) - target;
    if (Math.abs(error) < NEGLIGIBLE) continue;
    state.bias.update(column, error * weight);
    move(state, bag, column, error * weight);
    const pair = pairs[column];
    if (pair) move(state, pair, state.columns - 1, error * weight);
  }
}

function logitsOf({ columns, own, bias }: State, bag: NumberedBag, pairs: readonly NumberedBag[]): Float64Array {
  const logits = Float64Array.from({ length: columns - 1 }, (_, column) => bias.get(column));
  for (let at = 0; at < bag.places.length; at += 1) {
    own.addRow(bag.places[at] ?? 0, bag.values[at] ?? 0, logits);
  }
  for (let column = 0; column < pairs.length; column += 1) {
    const { places, values } = pairs[column] ?? EMPTY;
    for (let at = 0; at < places.length; at += 1) {
      const shared = own.get((places[at] ?? 0) * columns + columns - 1);
      logits[column] = (logits[column] ?? 0) + shared * (values[at] ?? 0);
    }
  }
  return logits;
}

function move({ columns, own }: State, bag: NumberedBag, column: number, error: number): void {
  for (let at = 0; at < bag.places.length; at += 1) {
    own.update((bag.places[at] ?? 0) * columns + column, error * (bag.values[at] ?? 0));
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
