// Reads the positions of one posting without reading those before it.
import { ENTRY_EVERY } from "./postings-writer";
import type { PositionList } from "./position-list";
import type { Segment } from "./segment";

/** Where the record of the posting that begins at `place` ends. */
export function skipPosting(positions: Uint8Array, place: number): number {
  let at = place;
  let value = 0;
  for (let byte = 128, shift = 0; byte > 127; shift += 7) {
    byte = positions[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return (value & 1) === 0 ? at : at + (value >>> 1);
}

/** Adds to `into` the positions of posting number `posting` of a lexeme, ascending; none needed beyond `last` is read. */
export function readPositions(
  segment: Segment,
  lexeme: number,
  posting: number,
  into: PositionList,
  last = Infinity,
): void {
  const { positions } = segment;
  let at = placeOf(segment, lexeme, posting);
  let value = 0;
  for (let byte = 128, shift = 0; byte > 127; shift += 7) {
    byte = positions[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  if ((value & 1) === 0) {
    into.push(value >>> 1);
    return;
  }
  const end = at + (value >>> 1);
  // Each takes a byte at least.
  into.reserve(end - at);
  const { values } = into;
  let position = 0;
  let count = into.length;
  while (at < end && position <= last) {
    let byte = positions[at++] ?? 0;
    let difference = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = positions[at++] ?? 0;
      difference |= (byte & 127) << shift;
    }
    position += difference;
    values[count++] = position;
  }
  into.length = count;
}

function placeOf(segment: Segment, lexeme: number, posting: number): number {
  const entry = Math.floor(posting / ENTRY_EVERY);
  let at = segment.positionStarts[lexeme] ?? 0;
  if (entry > 0) at += segment.entries[(segment.entryStarts[lexeme] ?? 0) + entry - 1] ?? 0;
  for (let left = posting - entry * ENTRY_EVERY; left > 0; left--) at = skipPosting(segment.positions, at);
  return at;
}
