// Folds segments into one, leaving out what was deleted; positions are copied as they stand.
import { FACET_KINDS, type FacetKind } from "@/lib/domain/facet";
import { isIn, type BitSet } from "./bit-set";
import { partsOf } from "./document-parts";
import { DocumentsWriter, FLAG } from "./documents-writer";
import { skipPosting } from "./positions";
import { PostingsWriter } from "./postings-writer";
import { recordOf } from "./record-columns";
import { packSections } from "./section-file";
import { idOf, valuesOf, type Segment } from "./segment";

/** A segment to fold, and which of its documents are deleted. */
export interface MergeSource {
  segment: Segment;
  deleted: BitSet;
}

interface Reader {
  segment: Segment;
  /** The new number of each document, -1 where it is left out. */
  numbers: Int32Array;
  next: number;
  byteString: string;
}

/** The file of one segment with all documents of `sources` that are not deleted: at most 65,536. */
export function mergeSegments(sources: readonly MergeSource[]): Uint8Array<ArrayBuffer> {
  const documents = new DocumentsWriter();
  const readers = sources.map((source): Reader => {
    return { segment: source.segment, numbers: copyDocuments(documents, source), next: -1, byteString: "" };
  });
  const postings = mergePostings(readers);
  const { meta, sections } = documents.sections();
  return packSections({ meta, sections: { ...postings.sections(), ...sections } });
}

function copyDocuments(documents: DocumentsWriter, { segment, deleted }: MergeSource): Int32Array {
  const numbers = new Int32Array(segment.size).fill(-1);
  for (let document = 0; document < segment.size; document++) {
    if (isIn(deleted, document)) continue;
    numbers[document] = documents.size;
    const flags = segment.flags[document] ?? 0;
    documents.add({
      id: idOf(segment, document),
      day: segment.days[document] ?? 0,
      words: segment.words[document] ?? 0,
      spoken: (flags & FLAG.spoken) !== 0,
      sample: (flags & FLAG.sample) !== 0,
      facets: facetsOf(segment, document),
      parts: partsOf(segment, document),
      record: recordOf(segment, document),
    });
  }
  return numbers;
}

function facetsOf(segment: Segment, document: number): Record<FacetKind, string[]> {
  const facets = FACET_KINDS.map((kind) => [kind, valuesOf(segment, kind, document)] as const);
  return Object.fromEntries(facets) as Record<FacetKind, string[]>;
}

function mergePostings(readers: Reader[]): PostingsWriter {
  const postings = new PostingsWriter();
  let open = readers.filter(advance);
  while (open.length > 0) {
    const lexeme = open.reduce(
      (least, { byteString }) => (byteString < least ? byteString : least),
      open[0]?.byteString ?? "",
    );
    const holding = open.filter(({ byteString }) => byteString === lexeme);
    postings.begin();
    for (const reader of holding) copyList(postings, reader);
    postings.end(lexeme);
    const ended = holding.filter((reader) => !advance(reader));
    if (ended.length > 0) open = open.filter((reader) => !ended.includes(reader));
  }
  return postings;
}

/** Goes to the reader's next lexeme; false where it has no more. */
function advance(reader: Reader): boolean {
  const { segment } = reader;
  reader.next += 1;
  if (reader.next >= segment.vocabulary) return false;
  const from = segment.lexemeStarts[reader.next] ?? 0;
  const length = (segment.lexemeStarts[reader.next + 1] ?? 0) - from;
  reader.byteString = Buffer.from(segment.lexemes.buffer, segment.lexemes.byteOffset + from, length).toString("latin1");
  return true;
}

function copyList(postings: PostingsWriter, { segment, numbers, next }: Reader): void {
  const { documents, weights, positions } = segment;
  const start = segment.documentStarts[next] ?? 0;
  const end = start + (segment.frequencies[next] ?? 0);
  let place = segment.positionStarts[next] ?? 0;
  for (let at = start; at < end; at++) {
    const after = skipPosting(positions, place);
    const document = numbers[documents[at] ?? 0] ?? -1;
    if (document >= 0) postings.add(document, weights[at] ?? 0, positions, place, after);
    place = after;
  }
}
