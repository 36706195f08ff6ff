// Reads the positions of one posting without reading those before it.
import { ENTRY_EVERY } from "./postings-writer";
import type { Segment } from "./segment";

/** Where the record of the posting that begins at `place` ends. */
export function skipPosting(positions: Uint8Array, place: number): number {
  let [at, value, shift] = [place, 0, 0];
  for (let byte = 128; byte > 127; shift += 7) {
    byte = positions[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return (value & 1) === 0 ? at : at + (value >>> 1);
}

/** Writes the positions of posting number `posting` of a lexeme into `into`, ascending, behind the first `count`. */
export function readPositions(segment: Segment, lexeme: number, posting: number, into: number[]): void {
  const { positions } = segment;
  let at = placeOf(segment, lexeme, posting);
  let [value, shift] = [0, 0];
  for (let byte = 128; byte > 127; shift += 7) {
    byte = positions[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  if ((value & 1) === 0) {
    into.push(value >>> 1);
    return;
  }
  const end = at + (value >>> 1);
  let position = 0;
  while (at < end) {
    let byte = positions[at++] ?? 0;
    let difference = byte & 127;
    for (shift = 7; byte > 127; shift += 7) {
      byte = positions[at++] ?? 0;
      difference |= (byte & 127) << shift;
    }
    position += difference;
    into.push(position);
  }
}

function placeOf(segment: Segment, lexeme: number, posting: number): number {
  const entry = Math.floor(posting / ENTRY_EVERY);
  let at = segment.positionStarts[lexeme] ?? 0;
  if (entry > 0) at += segment.entries[(segment.entryStarts[lexeme] ?? 0) + entry - 1] ?? 0;
  for (let left = posting - entry * ENTRY_EVERY; left > 0; left--) at = skipPosting(segment.positions, at);
  return at;
}
