// What a search found in one part of the index, and how a page of it is handed on.
import type { FacetKind, Filters } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import { listDocuments, sizeOf, subtract, type BitSet } from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS } from "@/lib/search/segment/segment";
import { failingDocuments, setFacets } from "./facet-tests";
import type { IndexPart } from "./index-part";
import { listsOf, matchDocuments } from "./match-documents";
import type { RankedDocument } from "./hit-order";
import type { TermLists } from "./term-lists";

/** `hits` pass all filters; `leavingAside` are, for each facet with a filter, those that pass all other filters. */
export interface PartMatch {
  part: IndexPart;
  lists: readonly TermLists[];
  hits: BitSet;
  hitCount: number;
  leavingAside: ReadonlyMap<FacetKind, BitSet>;
}

/** A page in order; `offset` hits stand before it. */
export interface RankedPage {
  hits: RankedDocument[];
  offset: number;
}

const listed = new Uint16Array(MOST_DOCUMENTS);

/** Finds the documents of a part that answer the plan, and which filters let them through. */
export function matchPart(part: IndexPart, plan: QueryPlan, filters: Filters): PartMatch {
  const { segment, live } = part;
  const lists = listsOf(segment, plan);
  const matched = matchDocuments(segment, plan.root, lists, live);
  const set = setFacets(filters);
  const count = set.length > 0 ? listDocuments(matched, listed) : 0;
  const failing = set.map((kind) => [kind, failingDocuments(segment, kind, filters, listed, count)] as const);
  const passing = (except: FacetKind | null): BitSet => {
    const left = matched.slice();
    for (const [kind, documents] of failing) if (kind !== except) subtract(left, documents);
    return left;
  };
  const hits = set.length > 0 ? passing(null) : matched;
  return {
    ...{ part, lists, hits, hitCount: sizeOf(hits) },
    leavingAside: new Map(set.map((kind) => [kind, passing(kind)])),
  };
}
