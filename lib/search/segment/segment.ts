// A segment as it is read: an immutable index over up to 65,536 statements, all of it views into one file's bytes.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import type { FacetColumn } from "./facet-column-writer";
import { DamagedIndexError, readSections } from "./section-file";

/** Documents of a segment are numbered with 16 bits. */
export const MOST_DOCUMENTS = 65_536;

/** `PostingsWriter` describes the postings, `DocumentsWriter` the columns. */
export interface Segment {
  /** How many documents it has, deleted ones included. */
  size: number;
  /** How many lexemes it has. */
  vocabulary: number;
  lexemes: Uint8Array;
  lexemeStarts: Uint32Array;
  frequencies: Uint32Array;
  documentStarts: Uint32Array;
  entryStarts: Uint32Array;
  positionStarts: Uint32Array;
  documents: Uint16Array;
  weights: Uint8Array;
  entries: Uint32Array;
  positions: Uint8Array<ArrayBuffer>;
  ids: Uint8Array;
  idStarts: Uint32Array;
  idOrder: Uint16Array;
  days: Uint32Array;
  words: Uint32Array;
  flags: Uint8Array;
  partStarts: Uint32Array;
  parts: Uint8Array;
  recordFiles: Uint16Array;
  recordStarts: Uint32Array;
  recordLengths: Uint32Array;
  recordSums: Uint32Array;
  /** The files that records are in. */
  files: readonly string[];
  facets: Record<FacetKind, FacetColumn>;
  byteLength: number;
}

const BYTE_SECTIONS = ["lexemes", "weights", "positions", "ids", "flags", "parts"] as const;
const SHORT_SECTIONS = ["documents", "idOrder", "recordFiles"] as const;
const WORD_SECTIONS = [
  ...["lexemeStarts", "frequencies", "documentStarts", "entryStarts", "positionStarts", "entries"],
  ...["idStarts", "days", "words", "partStarts"],
  ...["recordStarts", "recordLengths", "recordSums"],
] as const;

/**
 * Opens the bytes of a segment file, `checksum` as of `readSections`.
 * @throws DamagedIndexError where they are not those of a whole segment of this version
 */
export function openSegment(bytes: Uint8Array<ArrayBuffer>, checksum?: number): Segment {
  const { meta, sections } = readSections(bytes, checksum);
  for (const [names, type] of [
    [BYTE_SECTIONS, Uint8Array],
    [SHORT_SECTIONS, Uint16Array],
    [WORD_SECTIONS, Uint32Array],
  ] as const) {
    for (const name of names) {
      if (!(sections[name] instanceof type)) throw new DamagedIndexError(`lacks its section ${name}`);
    }
  }
  const arrays = sections as unknown as Omit<Segment, "size" | "vocabulary" | "facets" | "files" | "byteLength">;
  const { values, files } = meta as { values: Partial<Record<FacetKind, string[]>>; files: string[] };
  return {
    ...arrays,
    size: arrays.days.length,
    vocabulary: arrays.frequencies.length,
    files,
    facets: openFacets(values, sections),
    byteLength: bytes.byteLength,
  };
}

function openFacets(
  values: Partial<Record<FacetKind, string[]>>,
  sections: Record<string, Uint8Array | Uint16Array | Uint32Array>,
): Record<FacetKind, FacetColumn> {
  const columns = FACET_KINDS.map((kind): [FacetKind, FacetColumn] => {
    const codes = sections[`codes-${kind}`];
    const starts = sections[`starts-${kind}`];
    const known = values[kind];
    if (!known || !codes || codes instanceof Uint8Array) throw new DamagedIndexError(`lacks the facet ${kind}`);
    return [kind, { values: known, codes, starts: starts instanceof Uint32Array ? starts : null }];
  });
  return Object.fromEntries(columns) as Record<FacetKind, FacetColumn>;
}

const decoder = new TextDecoder();

/** The id of a document's statement. */
export function idOf({ ids, idStarts }: Segment, document: number): string {
  return decoder.decode(ids.subarray(idStarts[document], idStarts[document + 1]));
}

/** The document of the statement, -1 where the segment does not have it. */
export function documentOf(segment: Segment, id: string): number {
  let [low, high] = [0, segment.size - 1];
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const document = segment.idOrder[middle] ?? 0;
    const found = idOf(segment, document);
    if (found === id) return document;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** The values of a document in a facet. */
export function valuesOf(segment: Segment, kind: FacetKind, document: number): string[] {
  const { values, codes, starts } = segment.facets[kind];
  const [from, to] = starts ? [starts[document] ?? 0, starts[document + 1] ?? 0] : [document, document + 1];
  return [...codes.subarray(from, to)].filter((code) => code > 0).map((code) => values[code - 1] ?? "");
}
