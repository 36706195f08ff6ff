// Makes a short sketch of a text, by which texts like it are found among very many without comparing them all.
import { mix, type Shingles } from "./shingles";

/** Hash functions; two texts agree in about the share of them that is the likeness of their shingles (MinHash). */
const FUNCTIONS = 96;
const BANDS = 32;
const ROWS = FUNCTIONS / BANDS;
const SEEDS = Uint32Array.from({ length: FUNCTIONS }, (_, at) => mix(at + 1));

/**
 * `minima` are the least values of 96 hash functions over the shingles, `bands` a key for each three of them in a row;
 * all are signed 32-bit numbers. Two texts share a key with a chance of 1 − (1 − s³)³²: 98 % where half of their
 * shingles are the same (s = 0.5), 58 % at 0.3, 3 % at 0.1.
 */
export interface Sketch {
  minima: number[];
  bands: number[];
}

/** The sketch of a text that has shingles. */
export function sketchOf(shingles: Shingles): Sketch {
  const minima = Array.from(SEEDS, (seed) => leastHash(shingles, seed) | 0);
  const bands = Array.from({ length: BANDS }, (_, band) => bandKey(minima, band));
  return { minima, bands };
}

/** The share of the shingles of both together that both have, as the sketches tell it: about ±0.05. */
export function estimateLikeness(one: readonly number[], other: readonly number[]): number {
  let same = 0;
  for (let at = 0; at < FUNCTIONS; at++) if (one[at] === other[at]) same++;
  return same / FUNCTIONS;
}

function leastHash(shingles: Shingles, seed: number): number {
  let least = 0xffffffff;
  for (const shingle of shingles) {
    let hash = Math.imul(shingle ^ seed, 0x9e3779b1);
    hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
    hash = (hash ^ (hash >>> 13)) >>> 0;
    if (hash < least) least = hash;
  }
  return least;
}

function bandKey(minima: readonly number[], band: number): number {
  let key = band;
  for (let at = band * ROWS; at < (band + 1) * ROWS; at++) key = mix(key ^ (minima[at] ?? 0));
  return key | 0;
}
