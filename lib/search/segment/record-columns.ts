// Where the records of a segment's documents are kept, as columns of numbers.
import type { RecordPlace } from "@/lib/domain/hit-record";
import { growingShorts, growingWords } from "./growing-array";
import type { Segment } from "./segment";

/** Records begin at whole multiples of this, so that 32 bits reach over files of 32 GB. */
export const RECORD_UNIT = 8;

/** Written document by document; `DocumentsWriter` describes the columns. */
export class RecordColumns {
  private readonly numbers = new Map<string, number>();
  private readonly inFile = growingShorts();
  private readonly starts = growingWords();
  private readonly lengths = growingWords();
  private readonly sums = growingWords();

  add(place: RecordPlace | null): void {
    this.inFile.push(place ? this.numberOf(place.file) : 0);
    this.starts.push(place ? place.offset / RECORD_UNIT : 0);
    this.lengths.push(place ? place.length : 0);
    this.sums.push(place ? place.checksum : 0);
  }

  files(): string[] {
    return [...this.numbers.keys()];
  }

  sections() {
    return {
      recordFiles: this.inFile.written(),
      recordStarts: this.starts.written(),
      recordLengths: this.lengths.written(),
      recordSums: this.sums.written(),
    };
  }

  private numberOf(file: string): number {
    const known = this.numbers.get(file) ?? this.numbers.size;
    this.numbers.set(file, known);
    return known;
  }
}

/** Where the record of a document is kept, null where it is not. */
export function recordOf(segment: Segment, document: number): RecordPlace | null {
  const length = segment.recordLengths[document] ?? 0;
  const file = segment.files[segment.recordFiles[document] ?? 0];
  if (length === 0 || file === undefined) return null;
  const offset = (segment.recordStarts[document] ?? 0) * RECORD_UNIT;
  return { file, offset, length, checksum: segment.recordSums[document] ?? 0 };
}
