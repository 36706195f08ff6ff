// Cuts a text into its words and every three of them in a row: what likeness of texts is measured by.

const IN_A_ROW = 3;
/** Scripts that are written without spaces: each character counts as a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const PRIME = 0x01000193;

/** For each word, by its place, the hash (32 bits, unsigned) of the three words that begin with it. */
export type Shingles = Uint32Array;

/**
 * The shingles of `text`, none where it has fewer than three words. Letter case, marks, punctuation, line breaks and
 * typographic forms make no difference.
 */
export function shinglesOf(text: string): Shingles {
  const words = wordHashes(text);
  const shingles = new Uint32Array(Math.max(0, words.length - IN_A_ROW + 1));
  for (let at = 0; at < shingles.length; at++) {
    let hash = 0;
    for (let next = at; next < at + IN_A_ROW; next++) hash = mix(Math.imul(hash, PRIME) ^ (words[next] ?? 0));
    shingles[at] = hash;
  }
  return shingles;
}

function wordHashes(text: string): number[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(UNSPACED, " $& ");
  return (plain.match(/[\p{L}\p{N}]+/gu) ?? []).map(hashOf);
}

function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), PRIME);
  return hash;
}

/** Spreads the bits of a 32-bit number over all of it. */
export function mix(value: number): number {
  let mixed = value;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
