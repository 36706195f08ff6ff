// A linear model at work: from the features of a passage to the log-odds of each class, and what spoke for them.
import type { FeatureBag } from "./feature-bag";

/**
 * Weights of `classes`, one against the rest. A feature's weights stand in `classOf` and `weightOf` from
 * `rows.get(hash)` on, `lengthOf` of that place many; class number `classes.length` stands for the weights that all
 * classes share, which meet the features of a passage together with a class (`pairs`).
 */
export interface LinearModel {
  classes: readonly string[];
  bias: Float64Array;
  /** Log-odds from which a class is taken as true, chosen by cross-validation. */
  thresholds: Float64Array;
  rows: ReadonlyMap<number, number>;
  lengthOf: Uint8Array;
  classOf: Uint8Array;
  weightOf: Float64Array;
}

/** A feature and how much it spoke for (above 0) or against a class, in log-odds. */
export interface Contribution {
  feature: string;
  weight: number;
}

/** Log-odds of each class, in the order of `model.classes`; `pairs[k]` holds what is true of the passage with class k. */
export function scoreClasses(model: LinearModel, bag: FeatureBag, pairs: readonly FeatureBag[] = []): Float64Array {
  const scores = Float64Array.from(model.bias);
  bag.hashes.forEach((hash, index) => {
    const row = model.rows.get(hash);
    if (row !== undefined) addRow(model, row, bag.values[index] ?? 0, scores);
  });
  pairs.forEach((pair, index) => (scores[index] = (scores[index] ?? 0) + sharedScore(model, pair)));
  return scores;
}

/** Log-odds of the only class of a model that answers one question with yes or no. */
export function scoreOne(model: LinearModel, bag: FeatureBag): number {
  return scoreClasses(model, bag)[0] ?? 0;
}

/** The features that spoke the loudest for or against the class of number `index`, loudest first. */
export function strongestFeatures(
  model: LinearModel,
  index: number,
  bags: { bag: FeatureBag; pair?: FeatureBag | undefined },
  most: number,
): Contribution[] {
  const own = contributions(model, index, bags.bag);
  const shared = bags.pair ? contributions(model, model.classes.length, bags.pair) : [];
  return [...own, ...shared].sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight)).slice(0, most);
}

function addRow(model: LinearModel, row: number, value: number, scores: Float64Array): void {
  const end = row + (model.lengthOf[row] ?? 0);
  for (let at = row; at < end; at += 1) {
    const index = model.classOf[at] ?? 0;
    if (index < scores.length) scores[index] = (scores[index] ?? 0) + value * (model.weightOf[at] ?? 0);
  }
}

function sharedScore(model: LinearModel, { hashes, values }: FeatureBag): number {
  let sum = 0;
  for (let at = 0; at < hashes.length; at += 1) {
    sum += weightFor(model, hashes[at] ?? 0, model.classes.length) * (values[at] ?? 0);
  }
  return sum;
}

function contributions(model: LinearModel, index: number, bag: FeatureBag): Contribution[] {
  return bag.hashes.flatMap((hash, place) => {
    const weight = weightFor(model, hash, index) * (bag.values[place] ?? 0);
    return weight === 0 ? [] : [{ feature: bag.names[place] ?? "", weight }];
  });
}

function weightFor(model: LinearModel, hash: number, index: number): number {
  const row = model.rows.get(hash);
  if (row === undefined) return 0;
  for (let at = row; at < row + (model.lengthOf[row] ?? 0); at += 1) {
    if (model.classOf[at] === index) return model.weightOf[at] ?? 0;
  }
  return 0;
}
