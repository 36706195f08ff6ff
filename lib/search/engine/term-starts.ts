// Reads where a term begins, in one document after the other.
import type { Segment } from "@/lib/search/segment/segment";
import { partsOf } from "@/lib/search/segment/document-parts";
import { nearPairs } from "./near-documents";
import { OccurrenceCursor } from "./occurrences";
import { StepCursor } from "./step-cursor";
import type { TermLists } from "./term-lists";

/** Gives the positions at which a term begins in a document, ascending; documents must be asked for in ascending order. */
export type StartsIn = (document: number) => readonly number[];

/** The array that is given may be used again by the next call. */
export function termStarts(segment: Segment, lists: TermLists): StartsIn {
  if (!lists.near && lists.phrases.length === 0) {
    const words = new StepCursor(segment, lists.words);
    return (document) => words.positionsIn(document);
  }
  const own = new OccurrenceCursor(segment, lists);
  if (!lists.near) return (document) => own.occurrencesIn(document).map(({ start }) => start);
  const other = new OccurrenceCursor(segment, lists.near);
  const { distance } = lists.near;
  return (document) => {
    const [first, second] = [own.occurrencesIn(document), other.occurrencesIn(document)];
    const pairs = nearPairs(first, second, distance, partsOf(segment, document));
    return pairs.map(({ start }) => start).sort((a, b) => a - b);
  };
}
