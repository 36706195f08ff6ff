// Finds the paragraphs of a document that hold the most of what is sought, to quote the hit by them.
import { partsOf, type PlacedPart } from "@/lib/search/segment/document-parts";
import { PART } from "@/lib/domain/indexed-statement";
import type { PositionList } from "@/lib/search/segment/position-list";
import type { Segment } from "@/lib/search/segment/segment";
import type { TermLists } from "./term-lists";
import { termPlaces, type TermPlaces } from "./term-places";

/** Reads documents of a segment in ascending order. */
export class AnsweringParagraphs {
  private readonly readers: TermPlaces[];

  constructor(
    private readonly segment: Segment,
    sought: readonly TermLists[],
  ) {
    this.readers = sought.map((lists) => termPlaces(segment, { lists, typed: null }));
  }

  /** Ordinals, at most `most`, of the paragraphs with the most terms; lines of the header last. */
  ordinalsIn(document: number, most: number): number[] {
    const parts = partsOf(this.segment, document);
    const terms = new Uint8Array(parts.length);
    for (const reader of this.readers) countParts(reader.placesIn(document), parts, terms);
    const holding = parts
      .map(({ ordinal, kind }, at) => ({ ordinal, last: kind === PART.header, terms: terms[at] ?? 0 }))
      .filter(({ ordinal, terms: held }) => ordinal > 0 && held > 0);
    holding.sort((a, b) => Number(a.last) - Number(b.last) || b.terms - a.terms || a.ordinal - b.ordinal);
    return holding.slice(0, most).map(({ ordinal }) => ordinal);
  }
}

/** Adds one for each part in which one of the places lies. */
function countParts({ values, length }: PositionList, parts: readonly PlacedPart[], terms: Uint8Array): void {
  let part = 0;
  let noted = -1;
  for (let at = 0; at < length; at++) {
    const place = values[at] ?? 0;
    while (part + 1 < parts.length && (parts[part + 1]?.base ?? 0) < place >>> 1) part++;
    if (part === noted) continue;
    noted = part;
    terms[part] = (terms[part] ?? 0) + 1;
  }
}
