// Gives the features of a training set small numbers, so that weights can stand in flat arrays.
import type { FeatureBag } from "@/lib/ingest/extract/model/feature-bag";
import type { Example } from "./example";

/** Features of a bag by number, with their values; rare features left out. */
export interface NumberedBag {
  places: Uint32Array;
  values: Float64Array;
}

/** `hashes[n]` is the feature of number n; `bags` and `pairs` follow the examples. */
export interface NumberedFeatures {
  hashes: number[];
  bags: NumberedBag[];
  pairs: (readonly NumberedBag[] | undefined)[];
}

/** Numbers the features that occur in at least `fewest` documents, in order of their first occurrence. */
export function numberFeatures(examples: readonly Example[], fewest: number): NumberedFeatures {
  const numbers = new Map(frequent(examples, fewest).map((hash, index) => [hash, index]));
  const numbered = (bag: FeatureBag) => numberBag(bag, numbers);
  return {
    hashes: [...numbers.keys()],
    bags: examples.map(({ bag }) => numbered(bag)),
    pairs: examples.map(({ pairs }) => pairs?.map(numbered)),
  };
}

function frequent(examples: readonly Example[], fewest: number): number[] {
  const seen = new Map<number, { last: number; documents: number }>();
  for (const { document, bag, pairs = [] } of examples) {
    for (const hash of [bag, ...pairs].flatMap(({ hashes }) => hashes)) {
      const known = seen.get(hash) ?? { last: -1, documents: 0 };
      if (known.last !== document) seen.set(hash, { last: document, documents: known.documents + 1 });
    }
  }
  return [...seen].filter(([, { documents }]) => documents >= fewest).map(([hash]) => hash);
}

function numberBag(bag: FeatureBag, numbers: ReadonlyMap<number, number>): NumberedBag {
  const kept = bag.hashes.flatMap((hash, index) => {
    const place = numbers.get(hash);
    return place === undefined ? [] : [{ place, value: bag.values[index] ?? 0 }];
  });
  return {
    places: Uint32Array.from(kept, ({ place }) => place),
    values: Float64Array.from(kept, ({ value }) => value),
  };
}
