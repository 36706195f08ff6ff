// Finds where one side of a term stands in a document, and in which of its parts.
import type { PlacedPart } from "@/lib/search/segment/document-parts";
import type { PositionList } from "@/lib/search/segment/position-list";
import type { Segment } from "@/lib/search/segment/segment";
import { PhraseCursor } from "./phrase-cursor";
import { StepCursor } from "./step-cursor";
import type { SideLists } from "./term-lists";

/** First and last position of words in a document. */
export interface Occurrence {
  start: number;
  end: number;
}

/** Reads one document after the other, in ascending order. */
export class OccurrenceCursor {
  private readonly words: StepCursor;
  private readonly phrases: PhraseCursor[];

  constructor(segment: Segment, { words, phrases }: SideLists) {
    this.words = new StepCursor(segment, words);
    this.phrases = phrases.map((phrase) => new PhraseCursor(segment, phrase));
  }

  /** All places of the side in the document, by their start. */
  occurrencesIn(document: number): Occurrence[] {
    const found: Occurrence[] = [];
    addOccurrences(this.words.positionsIn(document), 1, found);
    if (this.phrases.length === 0) return found;
    for (const phrase of this.phrases) addOccurrences(phrase.startsIn(document), phrase.length, found);
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

function addOccurrences({ values, length }: PositionList, words: number, into: Occurrence[]): void {
  for (let at = 0; at < length; at++) {
    const start = values[at] ?? 0;
    into.push({ start, end: start + words - 1 });
  }
}

/** The index in `parts` of the one that holds the position. */
export function partAt(parts: readonly PlacedPart[], position: number): number {
  let low = 0;
  let high = parts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((parts[middle]?.base ?? 0) < position) low = middle;
    else high = middle - 1;
  }
  return low;
}
