// Writes the postings of one lexeme after the other; lists that are the same are kept once.
import { crc32 } from "node:zlib";
import { growingBytes, growingShorts, growingWords } from "./growing-array";

/** Every so many postings a list has an entry point into its positions. */
export const ENTRY_EVERY = 8;

/** Shorter lists are not looked for among those written: they take less room than the search takes time. */
const WORTH_SHARING = 3;

/** Where a list begins in the arrays. */
interface ListPlace {
  frequency: number;
  documents: number;
  entries: number;
  positions: number;
  positionsEnd: number;
}

/**
 * Postings as arrays. For lexeme `n`: its UTF-8 is `lexemes` from `lexemeStarts[n]` to `[n + 1]`; its documents are
 * `frequencies[n]` numbers in `documents` from `documentStarts[n]` on, ascending, with what each counts in `weights`
 * (1 to 255); their positions begin at `positionStarts[n]`, those of posting 8, 16 … at the offsets in `entries` from
 * `entryStarts[n]` on. The positions of a posting are a number p·2 where there is one, else length·2 + 1 and so many
 * bytes of differences; all numbers seven bits a byte, the lowest first.
 */
export class PostingsWriter {
  private readonly lexemes = growingBytes(1 << 16);
  private readonly lexemeStarts = growingWords();
  private readonly frequencies = growingWords();
  private readonly documentStarts = growingWords();
  private readonly entryStarts = growingWords();
  private readonly positionStarts = growingWords();
  private readonly documents = growingShorts(1 << 18);
  private readonly weights = growingBytes(1 << 18);
  private readonly entries = growingWords(1 << 14);
  private readonly positions = growingBytes(1 << 19);
  private readonly known = new Map<number, ListPlace[]>();
  private place = this.here();

  constructor() {
    this.lexemeStarts.push(0);
  }

  begin(): void {
    this.place = this.here();
  }

  /** Adds a posting; its positions stand encoded in `source`. Documents come in ascending order. */
  add(document: number, weight: number, source: Uint8Array<ArrayBuffer>, from: number, to: number): void {
    const count = this.documents.length - this.place.documents;
    if (count > 0 && count % ENTRY_EVERY === 0) this.entries.push(this.positions.length - this.place.positions);
    this.documents.push(document);
    this.weights.push(Math.min(weight, 255));
    this.positions.append(source, from, to);
  }

  /** Ends the list of the lexeme with those bytes (as a string of one character for each); an empty list is left out. */
  end(byteString: string): void {
    const written = { ...this.place, ...this.ends() };
    if (written.frequency === 0) return;
    const place = (written.frequency >= WORTH_SHARING ? this.sameList(written) : null) ?? written;
    const bytes = Buffer.from(byteString, "latin1");
    this.lexemes.append(new Uint8Array(bytes), 0, bytes.length);
    this.lexemeStarts.push(this.lexemes.length);
    this.frequencies.push(place.frequency);
    this.documentStarts.push(place.documents);
    this.entryStarts.push(place.entries);
    this.positionStarts.push(place.positions);
  }

  /** The arrays by name, as `PostingsWriter` describes them. */
  sections() {
    return {
      lexemes: this.lexemes.written(),
      lexemeStarts: this.lexemeStarts.written(),
      frequencies: this.frequencies.written(),
      documentStarts: this.documentStarts.written(),
      entryStarts: this.entryStarts.written(),
      positionStarts: this.positionStarts.written(),
      documents: this.documents.written(),
      weights: this.weights.written(),
      entries: this.entries.written(),
      positions: this.positions.written(),
    };
  }

  private here(): ListPlace {
    const positions = this.positions.length;
    const [documents, entries] = [this.documents.length, this.entries.length];
    return { frequency: 0, documents, entries, positions, positionsEnd: positions };
  }

  private ends() {
    return { frequency: this.documents.length - this.place.documents, positionsEnd: this.positions.length };
  }

  /** An equal list that was written before; then the new one is taken back. A word and its stem often have the same. */
  private sameList(written: ListPlace): ListPlace | null {
    const key = crc32(this.positionsOf(written), crc32(bytesOf(this.documentsOf(written))));
    const alike = this.known.get(key) ?? [];
    const same = alike.find((place) => this.isSame(place, written));
    if (!same) {
      this.known.set(key, [...alike, written]);
      return null;
    }
    this.documents.length = this.weights.length = written.documents;
    this.entries.length = written.entries;
    this.positions.length = written.positions;
    return same;
  }

  private isSame(a: ListPlace, b: ListPlace): boolean {
    if (a.frequency !== b.frequency || a.positionsEnd - a.positions !== b.positionsEnd - b.positions) return false;
    if (Buffer.compare(bytesOf(this.documentsOf(a)), bytesOf(this.documentsOf(b))) !== 0) return false;
    if (Buffer.compare(this.weightsOf(a), this.weightsOf(b)) !== 0) return false;
    return Buffer.compare(this.positionsOf(a), this.positionsOf(b)) === 0;
  }

  private documentsOf({ documents, frequency }: ListPlace): Uint16Array<ArrayBuffer> {
    return this.documents.array.subarray(documents, documents + frequency);
  }

  private weightsOf({ documents, frequency }: ListPlace): Uint8Array<ArrayBuffer> {
    return this.weights.array.subarray(documents, documents + frequency);
  }

  private positionsOf({ positions, positionsEnd }: ListPlace): Uint8Array<ArrayBuffer> {
    return this.positions.array.subarray(positions, positionsEnd);
  }
}

function bytesOf(numbers: Uint16Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  return new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}
