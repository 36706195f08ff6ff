// Reads where the sought terms stand in one document, to lift those where they stand together and to quote them.
import { partsOf, type PlacedPart } from "@/lib/search/segment/document-parts";
import { PART } from "@/lib/domain/indexed-statement";
import type { Segment } from "@/lib/search/segment/segment";
import { nearPairs } from "./near-documents";
import { OccurrenceCursor, partAt, type Occurrence } from "./occurrences";
import type { TermLists } from "./term-lists";

/** For each sought term its places, and for each part of the document which terms stand in it. */
export interface Evidence {
  parts: readonly PlacedPart[];
  places: readonly (readonly Occurrence[])[];
  termsOfPart: ReadonlySet<number>[];
}

/** Reads documents of a segment in ascending order. */
export class EvidenceReader {
  private readonly cursors: { first: OccurrenceCursor; second: OccurrenceCursor | null; distance: number }[];

  constructor(
    private readonly segment: Segment,
    sought: readonly TermLists[],
  ) {
    this.cursors = sought.map((lists) => ({
      first: new OccurrenceCursor(segment, lists),
      second: lists.near && new OccurrenceCursor(segment, lists.near),
      distance: lists.near?.distance ?? 0,
    }));
  }

  read(document: number): Evidence {
    const parts = partsOf(this.segment, document);
    const places = this.cursors.map(({ first, second, distance }) => {
      const own = first.occurrencesIn(document);
      if (!second) return own;
      const pairs = nearPairs(own, second.occurrencesIn(document), distance, parts);
      return pairs.sort((a, b) => a.start - b.start);
    });
    const termsOfPart = parts.map(() => new Set<number>());
    places.forEach((found, term) => noteParts(found, term, parts, termsOfPart));
    return { parts, places, termsOfPart };
  }
}

function noteParts(
  found: readonly Occurrence[],
  term: number,
  parts: readonly PlacedPart[],
  termsOfPart: Set<number>[],
): void {
  let noted = -1;
  for (const { start } of found) {
    const end = noted < 0 ? 0 : (parts[noted]?.base ?? 0) + (parts[noted]?.span ?? 0);
    if (noted >= 0 && start <= end) continue;
    noted = partAt(parts, start);
    termsOfPart[noted]?.add(term);
  }
}

/** Ordinals, at most `most`, of the paragraphs with the most terms; lines of the header last. */
export function answeringParagraphs({ parts, termsOfPart }: Evidence, most: number): number[] {
  const holding = parts
    .map(({ ordinal, kind }, at) => ({ ordinal, last: kind === PART.header, terms: termsOfPart[at]?.size ?? 0 }))
    .filter(({ ordinal, terms }) => ordinal > 0 && terms > 0);
  holding.sort((a, b) => Number(a.last) - Number(b.last) || b.terms - a.terms || a.ordinal - b.ordinal);
  return holding.slice(0, most).map(({ ordinal }) => ordinal);
}
