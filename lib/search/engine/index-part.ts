// A segment with what changes around it: which of its statements still count, and what a search needs of it at hand.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import { addTo, emptySet, fullSet, sizeOf, subtract, type BitSet } from "@/lib/search/segment/bit-set";
import { FLAG } from "@/lib/search/segment/documents-writer";
import type { Segment } from "@/lib/search/segment/segment";
import { countColumn } from "./count-column";

/** `live`: the documents that are found and counted. `totals`: how often each code of a facet stands among them. */
export interface IndexPart {
  segment: Segment;
  deleted: BitSet;
  live: BitSet;
  liveSize: number;
  /** Statements of the fictional sample that are not deleted, procedural turns included. */
  sampleSize: number;
  /** The words of all live documents. */
  words: number;
  totals: Record<FacetKind, Uint32Array>;
}

/** The part of a segment without its `deleted` documents. */
export function indexPart(segment: Segment, deleted: BitSet = emptySet(segment.size)): IndexPart {
  const live = subtract(spokenDocuments(segment), deleted);
  const liveSize = sizeOf(live);
  const totals = FACET_KINDS.map((kind) => [kind, countColumn(segment, kind, live, liveSize)] as const);
  return {
    ...{ segment, deleted, live, liveSize },
    ...sums(segment, deleted, live),
    totals: Object.fromEntries(totals) as Record<FacetKind, Uint32Array>,
  };
}

function spokenDocuments({ size, flags }: Segment): BitSet {
  const spoken = emptySet(size);
  for (let document = 0; document < size; document++) {
    if (((flags[document] ?? 0) & FLAG.spoken) !== 0) addTo(spoken, document);
  }
  return spoken;
}

function sums({ size, flags, words }: Segment, deleted: BitSet, live: BitSet) {
  const kept = subtract(fullSet(size), deleted);
  let [sampleSize, liveWords] = [0, 0];
  for (let document = 0; document < size; document++) {
    const bit = 1 << (document & 31);
    if (((kept[document >>> 5] ?? 0) & bit) !== 0 && ((flags[document] ?? 0) & FLAG.sample) !== 0) sampleSize += 1;
    if (((live[document >>> 5] ?? 0) & bit) !== 0) liveWords += words[document] ?? 0;
  }
  return { sampleSize, words: liveWords };
}
