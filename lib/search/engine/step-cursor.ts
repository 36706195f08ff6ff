// Reads the positions of one step of a pattern in one document after the other.
import { readPositions } from "@/lib/search/segment/positions";
import type { Segment } from "@/lib/search/segment/segment";
import { postingFrom, type StepLexemes } from "./term-lists";

/** Documents must be asked for in ascending order. */
export class StepCursor {
  private readonly from: Uint32Array;
  private readonly found: number[] = [];

  constructor(
    private readonly segment: Segment,
    private readonly lexemes: StepLexemes,
  ) {
    this.from = new Uint32Array(lexemes.length);
  }

  /** The positions of the step in the document, ascending, each once; the array is used again by the next call. */
  positionsIn(document: number): number[] {
    const { documents, documentStarts, frequencies } = this.segment;
    this.found.length = 0;
    let lists = 0;
    for (let at = 0; at < this.lexemes.length; at++) {
      const lexeme = this.lexemes[at] ?? 0;
      const posting = postingFrom(this.segment, lexeme, document, this.from[at] ?? 0);
      this.from[at] = posting;
      if (posting >= (frequencies[lexeme] ?? 0)) continue;
      if (documents[(documentStarts[lexeme] ?? 0) + posting] !== document) continue;
      readPositions(this.segment, lexeme, posting, this.found);
      lists += 1;
    }
    return lists > 1 ? sortedOnce(this.found) : this.found;
  }
}

function sortedOnce(numbers: number[]): number[] {
  numbers.sort((a, b) => a - b);
  let kept = 0;
  for (const number of numbers) if (kept === 0 || numbers[kept - 1] !== number) numbers[kept++] = number;
  numbers.length = kept;
  return numbers;
}
