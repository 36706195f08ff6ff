// Finds where the words of a phrase stand in their order, in one document after the other.
import { PositionList } from "@/lib/search/segment/position-list";
import type { Segment } from "@/lib/search/segment/segment";
import { StepCursor } from "./step-cursor";
import type { PhraseLexemes } from "./term-lists";

/** Documents must be asked for in ascending order. */
export class PhraseCursor {
  /** The rarest first, each with its place in the phrase: the others are read no further than it reaches. */
  private readonly steps: { cursor: StepCursor; place: number }[];
  private readonly starts = new PositionList();

  constructor(segment: Segment, phrase: PhraseLexemes) {
    const steps = phrase.map((lexemes, place) => ({ cursor: new StepCursor(segment, lexemes), place }));
    this.steps = steps.sort((a, b) => a.cursor.frequency - b.cursor.frequency);
  }

  get length(): number {
    return this.steps.length;
  }

  /** Where the phrase begins in the document, ascending; the list is used again by the next call. */
  startsIn(document: number): PositionList {
    const { steps, starts } = this;
    starts.length = 0;
    for (const { cursor, place } of steps) {
      if (cursor === steps[0]?.cursor) startBefore(starts, cursor.positionsIn(document), place);
      else keepFollowed(starts, cursor.positionsIn(document, lastOf(starts) + place), place);
      if (starts.length === 0) break;
    }
    return starts;
  }
}

const lastOf = ({ values, length }: PositionList): number => values[length - 1] ?? 0;

/** Adds the starts of phrases in whose place number `place` the positions are; a phrase begins at 1 or later. */
function startBefore(starts: PositionList, { values, length }: PositionList, place: number): void {
  starts.reserve(length);
  for (let at = 0; at < length; at++) {
    const position = values[at] ?? 0;
    if (position > place) starts.push(position - place);
  }
}

/** Leaves those starts that have a position `distance` behind them. */
function keepFollowed(starts: PositionList, { values, length }: PositionList, distance: number): void {
  const from = starts.values;
  let kept = 0;
  let at = 0;
  for (let place = 0; place < starts.length; place++) {
    const start = from[place] ?? 0;
    while (at < length && (values[at] ?? 0) < start + distance) at++;
    if (at < length && values[at] === start + distance) from[kept++] = start;
  }
  starts.length = kept;
}
