// The features that spoke the loudest for or against a record, in the short form that is kept with it.
import type { FeatureBag } from "./feature-bag";
import { strongestFeatures, type LinearModel } from "./linear-model";

const STRONGEST = 4;
const LONGEST = 80;
const LEAST = 0.05;

/** "feature +1.2" each, loudest first; `index` is the number of the class that they are about. */
export function reasonsOf(
  model: LinearModel,
  index: number,
  bags: { bag: FeatureBag; pair?: FeatureBag | undefined },
): string[] {
  return strongestFeatures(model, index, bags, STRONGEST)
    .filter(({ weight }) => Math.abs(weight) >= LEAST)
    .map(({ feature, weight }) => {
      return `${feature.slice(0, LONGEST)} ${weight > 0 ? "+" : "−"}${Math.abs(weight).toFixed(1)}`;
    });
}
