// Finds lexemes in the sorted vocabulary of a segment.
import type { Segment } from "@/lib/search/segment/segment";

const encoder = new TextEncoder();

/** Lexemes by number from `from` up to, not including, `to`. */
export interface LexemeRange {
  from: number;
  to: number;
}

/** The number of the lexeme as a range of one; an empty range where the segment does not have it. */
export function findLexeme(segment: Segment, lexeme: string): LexemeRange {
  const bytes = encoder.encode(lexeme);
  const from = firstNotBefore(segment, bytes, false);
  return { from, to: from < segment.vocabulary && compare(segment, from, bytes, false) === 0 ? from + 1 : from };
}

/** The lexemes that begin so. */
export function findPrefix(segment: Segment, prefix: string): LexemeRange {
  const bytes = encoder.encode(prefix);
  return { from: firstNotBefore(segment, bytes, false), to: firstNotBefore(segment, bytes, true) };
}

const decoder = new TextDecoder();

export function lexemeAt({ lexemes, lexemeStarts }: Segment, number: number): string {
  return decoder.decode(lexemes.subarray(lexemeStarts[number], lexemeStarts[number + 1]));
}

/** The first lexeme that is not before `bytes`; with `past`, nor begins with them. */
function firstNotBefore(segment: Segment, bytes: Uint8Array, past: boolean): number {
  let [low, high] = [0, segment.vocabulary];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(segment, middle, bytes, past) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Negative where the lexeme stands before `bytes`; with `past`, also where it begins with them. */
function compare({ lexemes, lexemeStarts }: Segment, number: number, bytes: Uint8Array, past: boolean): number {
  const start = lexemeStarts[number] ?? 0;
  const length = (lexemeStarts[number + 1] ?? 0) - start;
  const shared = Math.min(length, bytes.length);
  for (let at = 0; at < shared; at++) {
    const difference = (lexemes[start + at] ?? 0) - (bytes[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return past && length >= bytes.length ? -1 : length - bytes.length;
}
