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
  const note = (document: number, hash: number) => {
    const known = seen.get(hash);
    if (!known) seen.set(hash, { last: document, documents: 1 });
    else if (known.last !== document) {
      known.last = document;
      known.documents += 1;
    }
  };
  for (const { document, bag, pairs = [] } of examples) {
    for (const hash of bag.hashes) note(document, hash);
    for (const pair of pairs) for (const hash of pair.hashes) note(document, hash);
  }
  return [...seen].filter(([, { documents }]) => documents >= fewest).map(([hash]) => hash);
}

/** A bag without features. */
export const EMPTY: NumberedBag = { places: new Uint32Array(0), values: new Float64Array(0) };

function numberBag({ hashes, values }: FeatureBag, numbers: ReadonlyMap<number, number>): NumberedBag {
  if (hashes.length === 0) return EMPTY;
  const places = new Uint32Array(hashes.length);
  const kept = new Float64Array(hashes.length);
  let count = 0;
  hashes.forEach((hash, index) => {
    const place = numbers.get(hash);
    if (place === undefined) return;
    places[count] = place;
    kept[count] = values[index] ?? 0;
    count += 1;
  });
  return { places: places.slice(0, count), values: kept.slice(0, count) };
}
