// Finds the documents of a segment that answer a plan.
import type { PlannedNode, QueryPlan } from "@/lib/domain/query";
import { addTo, emptySet, listDocuments, sizeOf, subtract, unite, type BitSet } from "@/lib/search/segment/bit-set";
import { MOST_DOCUMENTS, type Segment } from "@/lib/search/segment/segment";
import { costOf, termDocuments, termLists, type TermLists } from "./term-lists";

/** The lists of all terms of the plan in the segment. */
export function listsOf(segment: Segment, { terms }: QueryPlan): TermLists[] {
  return terms.map((term) => termLists(segment, term));
}

/** Those documents of `within` that answer the node (a new set). */
export function matchDocuments(
  segment: Segment,
  node: PlannedNode | null,
  lists: readonly TermLists[],
  within: BitSet,
): BitSet {
  switch (node?.kind) {
    case undefined:
      return within.slice();
    case "term": {
      const term = lists[node.term];
      return term ? termDocuments(segment, term, within) : emptySet(segment.size);
    }
    case "facet":
      return documentsWithValue(segment, node, within);
    case "date":
      return documentsOfDays(segment, node, within);
    case "not":
      return subtract(within.slice(), matchDocuments(segment, node.node, lists, within));
    case "and":
      return matchAll(segment, node.nodes, lists, within);
    case "or":
      return node.nodes.reduce(
        (found, child) => unite(found, matchDocuments(segment, child, lists, within)),
        emptySet(segment.size),
      );
  }
}

/** The rarest first: what it leaves is all that the others are asked about. */
function matchAll(segment: Segment, nodes: PlannedNode[], lists: readonly TermLists[], within: BitSet): BitSet {
  const byCost = nodes.map((node) => ({ node, cost: costOfNode(segment, node, lists) }));
  let found = within;
  for (const { node } of byCost.sort((a, b) => a.cost - b.cost)) {
    if (sizeOf(found) === 0) break;
    found = matchDocuments(segment, node, lists, found);
  }
  return found === within ? within.slice() : found;
}

function costOfNode(segment: Segment, node: PlannedNode, lists: readonly TermLists[]): number {
  switch (node.kind) {
    case "term": {
      const term = lists[node.term];
      return term ? costOf(segment, term) : 0;
    }
    case "facet":
    case "date":
      return segment.size / 2;
    case "not":
      return segment.size + costOfNode(segment, node.node, lists);
    case "and":
      return Math.min(...node.nodes.map((child) => costOfNode(segment, child, lists)));
    case "or":
      return node.nodes.reduce((sum, child) => sum + costOfNode(segment, child, lists), 0);
  }
}

const listed = new Uint16Array(MOST_DOCUMENTS);

function documentsWithValue(
  segment: Segment,
  { facet, values: sought }: Extract<PlannedNode, { kind: "facet" }>,
  within: BitSet,
): BitSet {
  const { values, codes, starts } = segment.facets[facet];
  const wanted = new Set(sought.flatMap((value) => (values.includes(value) ? [values.indexOf(value) + 1] : [])));
  const found = emptySet(segment.size);
  const count = wanted.size === 0 ? 0 : listDocuments(within, listed);
  for (let at = 0; at < count; at++) {
    const document = listed[at] ?? 0;
    const to = starts ? (starts[document + 1] ?? 0) : document + 1;
    for (let place = starts ? (starts[document] ?? 0) : document; place < to; place++) {
      if (wanted.has(codes[place] ?? 0)) addTo(found, document);
    }
  }
  return found;
}

const asNumber = (day: string) => Number(day.replaceAll("-", ""));

function documentsOfDays(
  segment: Segment,
  { from, to }: Extract<PlannedNode, { kind: "date" }>,
  within: BitSet,
): BitSet {
  const [first, last] = [from === null ? 0 : asNumber(from), to === null ? Infinity : asNumber(to)];
  const found = emptySet(segment.size);
  const count = listDocuments(within, listed);
  for (let at = 0; at < count; at++) {
    const day = segment.days[listed[at] ?? 0] ?? 0;
    const yearAlone = day % 10_000 === 0;
    if (day > 0 && (yearAlone ? day + 101 : day) >= first && (yearAlone ? day + 1_231 : day) <= last) {
      addTo(found, listed[at] ?? 0);
    }
  }
  return found;
}
