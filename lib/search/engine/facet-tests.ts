// Tests documents against what a reader chose and excluded in the facets.
import { FACET_KINDS, type FacetKind, type Filters } from "@/lib/domain/facet";
import { addTo, emptySet, type BitSet } from "@/lib/search/segment/bit-set";
import type { Segment } from "@/lib/search/segment/segment";

/** The facets that `filters` set. */
export function setFacets({ chosen, excluded, years }: Filters): FacetKind[] {
  return FACET_KINDS.filter(
    (kind) =>
      (chosen[kind]?.length ?? 0) > 0 || (excluded[kind]?.length ?? 0) > 0 || (kind === "year" && years !== null),
  );
}

/** Those of the first `count` of `documents` that fail the filters of one facet. */
export function failingDocuments(
  segment: Segment,
  kind: FacetKind,
  filters: Filters,
  documents: Uint16Array,
  count: number,
): BitSet {
  const tables = codeTables(segment, kind, filters);
  const failing = emptySet(segment.size);
  const { codes, starts } = segment.facets[kind];
  if (starts) addFailing(failing, { codes, starts }, tables, documents, count);
  else addRefused(failing, codes, tables, documents, count);
  return failing;
}

type CodeTables = ReturnType<typeof codeTables>;

/** Documents with any number of values: one of them is wanted, none refused. */
function addFailing(
  failing: BitSet,
  { codes, starts }: { codes: ArrayLike<number>; starts: Uint32Array },
  { wanted, refused, needsValue }: CodeTables,
  documents: Uint16Array,
  count: number,
): void {
  for (let at = 0; at < count; at++) {
    const document = documents[at] ?? 0;
    const to = starts[document + 1] ?? 0;
    let passes = !needsValue;
    for (let place = starts[document] ?? 0; place < to; place++) {
      const code = codes[place] ?? 0;
      if (refused[code] === 1) {
        passes = false;
        break;
      }
      if (wanted[code] === 1) passes = true;
    }
    if (!passes) addTo(failing, document);
  }
}

/** Documents with one value at most: what it means can be told beforehand for each. */
function addRefused(
  failing: BitSet,
  codes: ArrayLike<number>,
  { wanted, refused, needsValue }: CodeTables,
  documents: Uint16Array,
  count: number,
): void {
  const fails = refused.map((isRefused, code) => isRefused | (needsValue ? 1 - (wanted[code] ?? 0) : 0));
  for (let at = 0; at < count; at++) {
    const document = documents[at] ?? 0;
    if (fails[codes[document] ?? 0] === 1) addTo(failing, document);
  }
}

/** By code: whether a document with it passes the choice, and whether it is out. Code 0 is no value. */
function codeTables({ facets }: Segment, kind: FacetKind, { chosen, excluded, years }: Filters) {
  const { values } = facets[kind];
  const choice = new Set(chosen[kind]);
  const exclusion = new Set(excluded[kind]);
  const range = kind === "year" ? years : null;
  const wanted = new Uint8Array(values.length + 1);
  const refused = new Uint8Array(values.length + 1);
  values.forEach((value, at) => {
    wanted[at + 1] = choice.size === 0 || choice.has(value) ? 1 : 0;
    refused[at + 1] = exclusion.has(value) || !liesIn(value, range) ? 1 : 0;
  });
  return { wanted, refused, needsValue: choice.size > 0 || range !== null };
}

function liesIn(year: string, range: Filters["years"]): boolean {
  return range === null || (Number(year) >= (range.from ?? -Infinity) && Number(year) <= (range.to ?? Infinity));
}
