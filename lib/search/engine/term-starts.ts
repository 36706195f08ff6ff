// Reads where a term begins, in one document after the other.
import type { Segment } from "@/lib/search/segment/segment";
import { PositionList } from "@/lib/search/segment/position-list";
import { partsOf } from "@/lib/search/segment/document-parts";
import { nearPairs } from "./near-documents";
import { OccurrenceCursor, type Occurrence } from "./occurrences";
import { StepCursor } from "./step-cursor";
import type { TermLists } from "./term-lists";

/** Gives the positions at which a term begins in a document, ascending; documents must be asked for in ascending order. */
export type StartsIn = (document: number) => PositionList;

/** The list that is given may be used again by the next call. */
export function termStarts(segment: Segment, lists: TermLists): StartsIn {
  if (!lists.near && lists.phrases.length === 0) {
    const words = new StepCursor(segment, lists.words);
    return (document) => words.positionsIn(document);
  }
  const own = new OccurrenceCursor(segment, lists);
  const starts = new PositionList();
  const startsOf = (found: readonly Occurrence[]) => {
    starts.length = 0;
    for (const { start } of found) starts.push(start);
    return starts;
  };
  if (!lists.near) return (document) => startsOf(own.occurrencesIn(document));
  const other = new OccurrenceCursor(segment, lists.near);
  const { distance } = lists.near;
  return (document) => {
    const [first, second] = [own.occurrencesIn(document), other.occurrencesIn(document)];
    const pairs = nearPairs(first, second, distance, partsOf(segment, document));
    return startsOf(pairs.sort((a, b) => a.start - b.start));
  };
}
