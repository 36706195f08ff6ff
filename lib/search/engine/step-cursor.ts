// Reads the positions of one step of a pattern in one document after the other.
import { PositionList } from "@/lib/search/segment/position-list";
import { readPositions, type ReachedPlace } from "@/lib/search/segment/positions";
import type { Segment } from "@/lib/search/segment/segment";
import { postingFrom, type StepLexemes } from "./term-lists";

/** Documents must be asked for in ascending order. */
export class StepCursor {
  private readonly from: Uint32Array;
  private readonly reached: ReachedPlace[];
  private readonly found = new PositionList();

  constructor(
    private readonly segment: Segment,
    private readonly lexemes: StepLexemes,
  ) {
    this.from = new Uint32Array(lexemes.length);
    this.reached = lexemes.map(() => ({ posting: 0, at: 0 }));
  }

  /** In how many documents the step stands at most. */
  get frequency(): number {
    return this.lexemes.reduce((sum, lexeme) => sum + (this.segment.frequencies[lexeme] ?? 0), 0);
  }

  /**
   * The positions of the step in the document, ascending, each once, at least those up to `last`; the list is used again
   * by the next call.
   */
  positionsIn(document: number, last = Infinity): PositionList {
    const { documents, documentStarts, frequencies } = this.segment;
    this.found.length = 0;
    let lists = 0;
    for (let at = 0; at < this.lexemes.length; at++) {
      const lexeme = this.lexemes[at] ?? 0;
      const posting = postingFrom(this.segment, lexeme, document, this.from[at] ?? 0);
      this.from[at] = posting;
      if (posting >= (frequencies[lexeme] ?? 0)) continue;
      if (documents[(documentStarts[lexeme] ?? 0) + posting] !== document) continue;
      readPositions(this.segment, lexeme, posting, this.found, last, this.reached[at]);
      lists += 1;
    }
    if (lists > 1) this.found.sortOnce();
    return this.found;
  }
}
