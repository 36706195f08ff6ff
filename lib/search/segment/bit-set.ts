// Sets of document numbers as bits: 65,536 of them take 8 kB, so that AND, OR and NOT cost microseconds.

/** Bit `n` of the set says whether document `n` is in it. */
export type BitSet = Uint32Array;

/** An empty set for documents from 0 to `size` - 1. */
export function emptySet(size: number): BitSet {
  return new Uint32Array((size + 31) >>> 5);
}

/** The set of all documents from 0 to `size` - 1. */
export function fullSet(size: number): BitSet {
  const set = emptySet(size).fill(0xffffffff);
  const rest = size & 31;
  if (rest > 0) set[set.length - 1] = 2 ** rest - 1;
  return set;
}

export function isIn(set: BitSet, document: number): boolean {
  return ((set[document >>> 5] ?? 0) & (1 << (document & 31))) !== 0;
}

export function addTo(set: BitSet, document: number): void {
  set[document >>> 5] = (set[document >>> 5] ?? 0) | (1 << (document & 31));
}

/** Adds the documents from place `from` to before `to`, which ascend there; 32 at a time where they stand close. */
export function addAll(set: BitSet, documents: Uint16Array, from: number, to: number): void {
  let place = 0;
  let bits = 0;
  for (let at = from; at < to; at++) {
    const document = documents[at] ?? 0;
    if (document >>> 5 !== place) {
      set[place] = (set[place] ?? 0) | bits;
      place = document >>> 5;
      bits = 0;
    }
    bits |= 1 << (document & 31);
  }
  if (bits !== 0) set[place] = (set[place] ?? 0) | bits;
}

/** Leaves in `set` what is in `other` too. */
export function keepOnly(set: BitSet, other: BitSet): BitSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0);
  return set;
}

/** Adds what is in `other` to `set`. */
export function unite(set: BitSet, other: BitSet): BitSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (other[at] ?? 0);
  return set;
}

/** Takes out of `set` what is in `other`. */
export function subtract(set: BitSet, other: BitSet): BitSet {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0);
  return set;
}

/** How many documents are in the set. */
export function sizeOf(set: BitSet): number {
  let size = 0;
  for (const word of set) size += bitsOf(word);
  return size;
}

function bitsOf(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Writes the documents of the set into `into`, ascending, and returns how many they are. */
export function listDocuments(set: BitSet, into: Uint16Array): number {
  let count = 0;
  for (let at = 0; at < set.length; at++) {
    for (let word = set[at] ?? 0; word !== 0; word &= word - 1) {
      into[count++] = (at << 5) + 31 - Math.clz32(word & -word);
    }
  }
  return count;
}
