// Reads the parts of a document back: which positions belong to which paragraph.
import type { DocumentPart } from "./documents-writer";
import type { PositionList } from "./position-list";
import type { Segment } from "./segment";

/** A part with the position before its first one; positions of a document count on from part to part. */
export interface PlacedPart extends DocumentPart {
  base: number;
}

/** The parts of a document in order of their positions. */
export function partsOf({ parts, partStarts }: Segment, document: number): PlacedPart[] {
  const placed: PlacedPart[] = [];
  let at = partStarts[document] ?? 0;
  let base = 0;
  const end = partStarts[document + 1] ?? 0;
  const read = () => {
    let value = 0;
    for (let byte = 128, shift = 0; byte > 127; shift += 7) {
      byte = parts[at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value >>> 0;
  };
  while (at < end) {
    const span = read();
    const place = read();
    placed.push({ ordinal: place >>> 2, kind: place & 3, span, base });
    base += span;
  }
  return placed;
}

/** Writes into `bases` the position before the first one of each part: all that telling paragraphs apart takes. */
export function readBases({ parts, partStarts }: Segment, document: number, bases: PositionList): void {
  bases.length = 0;
  let at = partStarts[document] ?? 0;
  let base = 0;
  const end = partStarts[document + 1] ?? 0;
  while (at < end) {
    bases.push(base);
    let byte = parts[at++] ?? 0;
    let span = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = parts[at++] ?? 0;
      span |= (byte & 127) << shift;
    }
    base += span;
    while ((parts[at++] ?? 0) > 127);
  }
}
