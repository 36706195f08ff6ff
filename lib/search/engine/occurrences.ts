// Finds where one side of a term stands in a document, and in which of its parts.
import type { PlacedPart } from "@/lib/search/segment/document-parts";
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
    const found = this.words.positionsIn(document).map((position) => ({ start: position, end: position }));
    if (this.phrases.length === 0) return found;
    for (const phrase of this.phrases) {
      for (const start of phrase.startsIn(document)) found.push({ start, end: start + phrase.length - 1 });
    }
    return found.sort((a, b) => a.start - b.start || a.end - b.end);
  }
}

/** The index in `parts` of the one that holds the position. */
export function partAt(parts: readonly PlacedPart[], position: number): number {
  let [low, high] = [0, parts.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((parts[middle]?.base ?? 0) < position) low = middle;
    else high = middle - 1;
  }
  return low;
}
