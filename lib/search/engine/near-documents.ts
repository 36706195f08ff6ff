// Finds the documents in which two sides of a term stand near each other within one paragraph.
import { addTo, emptySet, listDocuments, type BitSet } from "@/lib/search/segment/bit-set";
import { partsOf, type PlacedPart } from "@/lib/search/segment/document-parts";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import { OccurrenceCursor, partAt, type Occurrence } from "./occurrences";
import type { SideLists, TermLists } from "./term-lists";

const candidates = new Uint16Array(MOST_DOCUMENTS);

/** Those of `both`, which hold either side, in which they stand at most `distance` positions apart. */
export function nearDocuments(
  segment: Segment,
  first: SideLists,
  second: NonNullable<TermLists["near"]>,
  both: BitSet,
): BitSet {
  const found = emptySet(segment.size);
  const cursors = [new OccurrenceCursor(segment, first), new OccurrenceCursor(segment, second)] as const;
  const count = listDocuments(both, candidates);
  for (let at = 0; at < count; at++) {
    const document = candidates[at] ?? 0;
    const [a, b] = [cursors[0].occurrencesIn(document), cursors[1].occurrencesIn(document)];
    if (nearPairs(a, b, second.distance, partsOf(segment, document)).length > 0) addTo(found, document);
  }
  return found;
}

/** The pairs that are near, each from the start of the earlier to the end of the later. */
export function nearPairs(
  first: readonly Occurrence[],
  second: readonly Occurrence[],
  distance: number,
  parts: readonly PlacedPart[],
): Occurrence[] {
  return [...pairsInOrder(first, second, distance, parts), ...pairsInOrder(second, first, distance, parts)];
}

/** For each earlier one the first later one that begins behind it. */
function pairsInOrder(
  earlier: readonly Occurrence[],
  later: readonly Occurrence[],
  distance: number,
  parts: readonly PlacedPart[],
): Occurrence[] {
  const pairs: Occurrence[] = [];
  let at = 0;
  for (const { start, end } of [...earlier].sort((a, b) => a.end - b.end)) {
    while (at < later.length && (later[at]?.start ?? 0) <= end) at++;
    const next = later[at];
    if (!next || next.start - end > distance) continue;
    if (partAt(parts, start) === partAt(parts, next.start)) pairs.push({ start, end: next.end });
  }
  return pairs;
}
