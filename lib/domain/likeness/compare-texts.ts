// Compares two texts exactly, by the shingles that they share.
import type { Shingles } from "./shingles";

/**
 * - `jaccard`: shingles that both have, as a share of those that either has
 * - `shareOfFirst`, `shareOfSecond`: share of the words that stand in three words in a row which the other has too
 */
export interface Likeness {
  jaccard: number;
  shareOfFirst: number;
  shareOfSecond: number;
}

const IN_A_ROW = 3;

/** How alike two texts are; each figure is between 0 and 1. */
export function compareTexts(first: Shingles, second: Shingles): Likeness {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  let both = 0;
  for (const shingle of inFirst) if (inSecond.has(shingle)) both++;
  const either = inFirst.size + inSecond.size - both;
  return {
    jaccard: either === 0 ? 0 : both / either,
    shareOfFirst: coveredShare(first, inSecond),
    shareOfSecond: coveredShare(second, inFirst),
  };
}

function coveredShare(shingles: Shingles, others: ReadonlySet<number>): number {
  const words = shingles.length + IN_A_ROW - 1;
  let covered = 0;
  let coveredUntil = 0;
  for (let at = 0; at < shingles.length; at++) {
    if (!others.has(shingles[at] ?? 0)) continue;
    covered += at + IN_A_ROW - Math.max(at, coveredUntil);
    coveredUntil = at + IN_A_ROW;
  }
  return shingles.length === 0 ? 0 : covered / words;
}
