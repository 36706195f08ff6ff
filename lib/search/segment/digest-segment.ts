// Sums up all that a segment says of each statement in one number, so that two indexes can be compared.
import { FACET_KINDS } from "@/lib/domain/facet";
import { isIn, type BitSet } from "./bit-set";
import { crc32 } from "node:zlib";
import { partsOf } from "./document-parts";
import { skipPosting } from "./positions";
import { idOf, valuesOf, type Segment } from "./segment";

/** Sums stay whole numbers below 2^53. */
const MODULUS = 2 ** 51;

/**
 * The digest of each statement that is not deleted, by its id. It does not depend on the order of documents, so two
 * segments that hold the same of a statement agree on it, however they were built and folded.
 */
export function digestSegment(segment: Segment, deleted: BitSet): Map<string, number> {
  const sums = new Float64Array(segment.size);
  for (let lexeme = 0; lexeme < segment.vocabulary; lexeme++) addPostings(segment, lexeme, sums);
  const digests = new Map<string, number>();
  for (let document = 0; document < segment.size; document++) {
    if (isIn(deleted, document)) continue;
    const sum = (sums[document] ?? 0) + crc32(JSON.stringify(columnsOf(segment, document))) * 2 ** 18;
    digests.set(idOf(segment, document), sum % MODULUS);
  }
  return digests;
}

function addPostings(segment: Segment, lexeme: number, sums: Float64Array): void {
  const { documents, weights, positions, lexemes, lexemeStarts } = segment;
  const word = crc32(lexemes.subarray(lexemeStarts[lexeme], lexemeStarts[lexeme + 1]));
  const start = segment.documentStarts[lexeme] ?? 0;
  let place = segment.positionStarts[lexeme] ?? 0;
  for (let at = start; at < start + (segment.frequencies[lexeme] ?? 0); at++) {
    const after = skipPosting(positions, place);
    const digest = crc32(positions.subarray(place, after), word) * 256 + (weights[at] ?? 0);
    const document = documents[at] ?? 0;
    sums[document] = ((sums[document] ?? 0) + digest) % MODULUS;
    place = after;
  }
}

function columnsOf(segment: Segment, document: number) {
  const facets = FACET_KINDS.map((kind) => valuesOf(segment, kind, document).sort());
  return [segment.days[document], segment.words[document], segment.flags[document], facets, partsOf(segment, document)];
}
