// Counts how often each value of a facet stands in a set of documents.
import type { FacetKind } from "@/lib/domain/facet";
import { listDocuments, subtract, type BitSet } from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import type { IndexPart } from "./index-part";

const listed = new Uint16Array(MOST_DOCUMENTS);

/** How often each code stands in the documents of `set`, `size` of them; code 0 is no value. */
export function countColumn(segment: Segment, kind: FacetKind, set: BitSet, size: number): Uint32Array {
  return countListed(segment, kind, listed, size === 0 ? 0 : listDocuments(set, listed));
}

/** The counts of several facets in one set; where it is most of the part, what is missing is counted instead. */
export function countFacets(
  { segment, live, liveSize, totals }: IndexPart,
  kinds: readonly FacetKind[],
  set: BitSet,
  size: number,
): Map<FacetKind, Uint32Array> {
  const most = size * 2 > liveSize;
  const count = listDocuments(most ? subtract(live.slice(), set) : set, listed);
  const counted = kinds.map((kind): [FacetKind, Uint32Array] => {
    const counts = countListed(segment, kind, listed, count);
    if (!most) return [kind, counts];
    const all = totals[kind];
    for (let code = 0; code < counts.length; code++) counts[code] = (all[code] ?? 0) - (counts[code] ?? 0);
    return [kind, counts];
  });
  return new Map(counted);
}

/**
 * Adding to a number that was added to just before waits for it; so the counts of few values stand in several rows,
 * which take turns.
 */
const ROWS = 4;
const FEW_VALUES = 400;

function countListed(segment: Segment, kind: FacetKind, documents: Uint16Array, count: number): Uint32Array {
  const { values, codes, starts } = segment.facets[kind];
  const width = values.length + 1;
  const rows = width > FEW_VALUES ? 1 : ROWS;
  const counts = new Uint32Array(width * rows);
  if (starts) countAll(counts, { codes, starts }, documents, count, rows);
  else countEach(counts, codes, documents, count, rows);
  for (let at = width; at < counts.length; at++) counts[at % width] = (counts[at % width] ?? 0) + (counts[at] ?? 0);
  return counts.subarray(0, width);
}

/** Of documents with one value at most. */
function countEach(
  counts: Uint32Array,
  codes: Uint16Array | Uint32Array,
  documents: Uint16Array,
  count: number,
  rows: number,
): void {
  const width = counts.length / rows;
  for (let at = 0; at < count; at++) {
    const place = (at & (rows - 1)) * width + (codes[documents[at] ?? 0] ?? 0);
    counts[place] = (counts[place] ?? 0) + 1;
  }
}

/** Of documents with any number of values. */
function countAll(
  counts: Uint32Array,
  { codes, starts }: { codes: Uint16Array | Uint32Array; starts: Uint32Array },
  documents: Uint16Array,
  count: number,
  rows: number,
): void {
  const width = counts.length / rows;
  for (let at = 0; at < count; at++) {
    const document = documents[at] ?? 0;
    const row = (at & (rows - 1)) * width;
    const end = starts[document + 1] ?? 0;
    for (let place = starts[document] ?? 0; place < end; place++) {
      const code = row + (codes[place] ?? 0);
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
}
