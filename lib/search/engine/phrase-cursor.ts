// Finds where the words of a phrase stand in their order, in one document after the other.
import type { Segment } from "@/lib/search/segment/segment";
import { StepCursor } from "./step-cursor";
import type { PhraseLexemes } from "./term-lists";

/** Documents must be asked for in ascending order. */
export class PhraseCursor {
  private readonly steps: StepCursor[];
  private readonly starts: number[] = [];

  constructor(segment: Segment, phrase: PhraseLexemes) {
    this.steps = phrase.map((lexemes) => new StepCursor(segment, lexemes));
  }

  get length(): number {
    return this.steps.length;
  }

  /** Where the phrase begins in the document, ascending; the array is used again by the next call. */
  startsIn(document: number): number[] {
    const [first, ...rest] = this.steps;
    const { starts } = this;
    starts.length = 0;
    for (const position of first?.positionsIn(document) ?? []) starts.push(position);
    rest.forEach((step, at) => {
      if (starts.length > 0) keepFollowed(starts, step.positionsIn(document), at + 1);
    });
    return starts;
  }
}

/** Leaves those starts that have a position `distance` behind them. */
function keepFollowed(starts: number[], positions: readonly number[], distance: number): void {
  let [kept, at] = [0, 0];
  for (const start of starts) {
    while (at < positions.length && (positions[at] ?? 0) < start + distance) at++;
    if (positions[at] === start + distance) starts[kept++] = start;
  }
  starts.length = kept;
}
