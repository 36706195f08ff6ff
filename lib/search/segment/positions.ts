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

/** Where the record of a posting begins, for who reads one posting of a lexeme after the other. */
export interface ReachedPlace {
  posting: number;
  at: number;
}

/**
 * Adds to `into` the positions of posting number `posting` of a lexeme, ascending; none needed beyond `last` is read.
 * @param reached of an earlier posting of this lexeme; set to the next one
 */
export function readPositions(
  segment: Segment,
  lexeme: number,
  posting: number,
  into: PositionList,
  last = Infinity,
  reached: ReachedPlace | null = null,
): void {
  const { positions } = segment;
  let at = placeOf(segment, lexeme, posting, reached);
  let value = 0;
  for (let byte = 128, shift = 0; byte > 127; shift += 7) {
    byte = positions[at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  const end = (value & 1) === 0 ? at : at + (value >>> 1);
  if (reached) {
    reached.posting = posting + 1;
    reached.at = end;
  }
  if (end === at) {
    into.push(value >>> 1);
    return;
  }
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

function placeOf(segment: Segment, lexeme: number, posting: number, reached: ReachedPlace | null): number {
  const entry = Math.floor(posting / ENTRY_EVERY);
  const isNear = reached !== null && reached.posting > entry * ENTRY_EVERY && reached.posting <= posting;
  let at = isNear ? reached.at : entryPlace(segment, lexeme, entry);
  for (let left = posting - (isNear ? reached.posting : entry * ENTRY_EVERY); left > 0; left--) {
    at = skipPosting(segment.positions, at);
  }
  return at;
}

function entryPlace({ positionStarts, entries, entryStarts }: Segment, lexeme: number, entry: number): number {
  const start = positionStarts[lexeme] ?? 0;
  return entry === 0 ? start : start + (entries[(entryStarts[lexeme] ?? 0) + entry - 1] ?? 0);
}
