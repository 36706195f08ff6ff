// One labelled passage as training sees it.
import type { FeatureBag } from "@/lib/ingest/extract/model/feature-bag";

/**
 * One labelled passage. `targets[k]`: 1 where class k is true of it, 0 where not, null where nobody knows.
 * `pairs[k]`: what is true of the passage together with class k. `document`: number of the document that holds it.
 */
export interface Example {
  document: number;
  bag: FeatureBag;
  pairs?: readonly FeatureBag[];
  targets: readonly (0 | 1 | null)[];
  /** How much the example counts; 1 where absent. */
  weight?: number;
}
