// Builds a segment from statements: turns their words in order of the text into documents in order of the words.
import { growingBytes, growingShorts, growingWords, pushVarint } from "./growing-array";
import { DocumentsWriter, type DocumentPart } from "./documents-writer";
import type { RecordPlace } from "@/lib/domain/hit-record";
import { PART_WEIGHTS, type IndexedStatement } from "@/lib/domain/indexed-statement";
import { LexemeTable } from "./lexeme-table";
import { PostingsWriter } from "./postings-writer";
import { packSections } from "./section-file";
import { MOST_DOCUMENTS } from "./segment";

/** So many numbers of positions and counts are gathered before a segment should be finished: 64 MB. */
const MOST_NUMBERS = 16_000_000;

/** Gathers statements; `finish` gives the file of the segment, and then the builder is used up. */
export class SegmentBuilder {
  private readonly documents = new DocumentsWriter();
  private readonly lexemes = new LexemeTable();
  // An event is a lexeme in a part of a document; its number in all three, and its place in `numbers`, where stand
  // what it counts, how many positions it has, and these.
  private readonly eventLexemes = growingWords(1 << 14);
  private readonly eventDocuments = growingShorts(1 << 14);
  private readonly eventPlaces = growingWords(1 << 14);
  private readonly numbers = growingWords(1 << 16);

  get size(): number {
    return this.documents.size;
  }

  /** True where the next statement belongs into another segment. */
  get isFull(): boolean {
    return this.size >= MOST_DOCUMENTS || this.numbers.length > MOST_NUMBERS;
  }

  /** @param record where its record is kept, null where it is not */
  add(statement: IndexedStatement, record: RecordPlace | null = null): void {
    const document = this.size;
    // What is never found needs no words.
    const parts = statement.spoken ? this.addParts(statement.parts, document) : [];
    this.documents.add({ ...statement, parts, record });
  }

  finish(): Uint8Array<ArrayBuffer> {
    const postings = new PostingsWriter();
    const { order, starts } = this.eventsByLexeme();
    for (const { number, byteString } of this.sortedLexemes()) {
      postings.begin();
      this.writeList(postings, order, starts[number] ?? 0, starts[number + 1] ?? 0);
      postings.end(byteString);
    }
    const { meta, sections } = this.documents.sections();
    return packSections({ meta, sections: { ...postings.sections(), ...sections } });
  }

  private addParts(bytes: Uint8Array<ArrayBuffer>, document: number): DocumentPart[] {
    const parts: DocumentPart[] = [];
    let base = 0;
    for (let at = 0; at < bytes.length;) {
      const [ordinal, kind, count] = [wordAt(bytes, at), shortAt(bytes, at + 4), wordAt(bytes, at + 6)];
      const added = this.addVector(bytes, at + 10, count, { document, base, weight: PART_WEIGHTS[kind] ?? 1 });
      // One position stays free, so that no phrase runs from one part into the next.
      parts.push({ ordinal, kind, span: added.last + 1 });
      base += added.last + 1;
      at = added.end;
    }
    return parts;
  }

  /** Adds the lexemes of a tsvector; gives where it ends, and its last position. */
  private addVector(
    bytes: Uint8Array<ArrayBuffer>,
    start: number,
    count: number,
    { document, base, weight }: { document: number; base: number; weight: number },
  ): { end: number; last: number } {
    let [at, last] = [start, 0];
    for (let lexeme = 0; lexeme < count; lexeme++) {
      let end = at;
      while (bytes[end] !== 0) end++;
      this.eventLexemes.push(this.lexemes.numberOf(bytes, at, end));
      this.eventDocuments.push(document);
      this.eventPlaces.push(this.numbers.length);
      const positions = shortAt(bytes, end + 1);
      this.numbers.push(weight * Math.max(positions, 1));
      this.numbers.push(positions);
      at = end + 3;
      for (let left = positions; left > 0; left--, at += 2) {
        const position = shortAt(bytes, at) & LAST_POSITION;
        if (position > last) last = position;
        this.numbers.push(base + position);
      }
    }
    return { end: at, last };
  }

  private sortedLexemes(): { number: number; byteString: string }[] {
    const lexemes = Array.from({ length: this.lexemes.size }, (_, number) => {
      return { number, byteString: this.lexemes.byteString(number) };
    });
    return lexemes.sort((a, b) => (a.byteString < b.byteString ? -1 : 1));
  }

  /** The events sorted by lexeme, each lexeme's in their order; those of lexeme `n` stand from `starts[n]` on. */
  private eventsByLexeme(): { order: Uint32Array; starts: Uint32Array } {
    const events = this.eventLexemes.written();
    const starts = new Uint32Array(this.lexemes.size + 1);
    for (const lexeme of events) starts[lexeme + 1] = (starts[lexeme + 1] ?? 0) + 1;
    for (let at = 1; at < starts.length; at++) starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
    const next = starts.slice();
    const order = new Uint32Array(events.length);
    for (let event = 0; event < events.length; event++) {
      const lexeme = events[event] ?? 0;
      const place = next[lexeme] ?? 0;
      order[place] = event;
      next[lexeme] = place + 1;
    }
    return { order, starts };
  }

  private readonly found: number[] = [];
  private readonly encoded = growingBytes();
  private readonly differences = growingBytes();

  private writeList(postings: PostingsWriter, order: Uint32Array, from: number, to: number): void {
    for (let at = from; at < to;) {
      const document = this.eventDocuments.array[order[at] ?? 0] ?? 0;
      let weight = 0;
      this.found.length = 0;
      for (; at < to && this.eventDocuments.array[order[at] ?? 0] === document; at++)
        weight += this.takeEvent(order[at] ?? 0);
      this.encodePositions();
      postings.add(document, weight, this.encoded.array, 0, this.encoded.length);
    }
  }

  /** Adds the positions of an event to `found` and returns what it counts. */
  private takeEvent(event: number): number {
    const place = this.eventPlaces.array[event] ?? 0;
    const count = this.numbers.array[place + 1] ?? 0;
    for (let at = 0; at < count; at++) this.found.push(this.numbers.array[place + 2 + at] ?? 0);
    return this.numbers.array[place] ?? 0;
  }

  private encodePositions(): void {
    this.encoded.length = this.differences.length = 0;
    if (this.found.length === 1) return pushVarint(this.encoded, (this.found[0] ?? 0) * 2);
    let last = 0;
    for (const position of this.found) {
      pushVarint(this.differences, position - last);
      last = position;
    }
    pushVarint(this.encoded, this.differences.length * 2 + 1);
    this.encoded.append(this.differences.array, 0, this.differences.length);
  }
}

/** The two highest bits of a position are its weight in PostgreSQL. */
const LAST_POSITION = 0x3fff;

function shortAt(bytes: Uint8Array, at: number): number {
  return ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
}

function wordAt(bytes: Uint8Array, at: number): number {
  return ((shortAt(bytes, at) << 16) | shortAt(bytes, at + 2)) >>> 0;
}
