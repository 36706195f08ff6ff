// Numbers the lexemes of a batch of statements by their bytes, without making a string of each occurrence.
import { growingBytes, growingWords } from "./growing-array";

const FIRST_SLOTS = 1 << 16;

/** Lexemes get numbers from 0 in the order in which they are first met. */
export class LexemeTable {
  private readonly bytes = growingBytes(1 << 18);
  private readonly starts = growingWords(1 << 14);
  private readonly hashes = growingWords(1 << 14);
  private slots = new Int32Array(FIRST_SLOTS).fill(-1);

  constructor() {
    this.starts.push(0);
  }

  get size(): number {
    return this.hashes.length;
  }

  /** The number of the lexeme whose UTF-8 stands in `source` from `from` to `to`. */
  numberOf(source: Uint8Array<ArrayBuffer>, from: number, to: number): number {
    const hash = hashOf(source, from, to);
    const mask = this.slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.slots[slot] ?? -1;
      if (known < 0) return this.add(source, from, to, hash, slot);
      if (this.hashes.array[known] === hash && this.equals(known, source, from, to)) return known;
    }
  }

  /** The lexeme as a string of one character for each byte, whose order is that of the bytes. */
  byteString(number: number): string {
    const from = this.starts.array[number] ?? 0;
    return Buffer.from(this.bytes.array.buffer, from, (this.starts.array[number + 1] ?? 0) - from).toString("latin1");
  }

  private equals(known: number, source: Uint8Array, from: number, to: number): boolean {
    const start = this.starts.array[known] ?? 0;
    if ((this.starts.array[known + 1] ?? 0) - start !== to - from) return false;
    const bytes = this.bytes.array;
    for (let at = 0; at < to - from; at++) if (bytes[start + at] !== source[from + at]) return false;
    return true;
  }

  private add(source: Uint8Array<ArrayBuffer>, from: number, to: number, hash: number, slot: number): number {
    const number = this.size;
    this.slots[slot] = number;
    this.hashes.push(hash);
    this.bytes.append(source, from, to);
    this.starts.push(this.bytes.length);
    if (this.size * 2 > this.slots.length) this.rehash();
    return number;
  }

  private rehash(): void {
    this.slots = new Int32Array(this.slots.length * 2).fill(-1);
    const mask = this.slots.length - 1;
    for (let number = 0; number < this.size; number++) {
      let slot = (this.hashes.array[number] ?? 0) & mask;
      while ((this.slots[slot] ?? -1) >= 0) slot = (slot + 1) & mask;
      this.slots[slot] = number;
    }
  }
}

/** FNV-1a over the bytes, its high half folded in because the low bits choose the slot. */
function hashOf(source: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ (source[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 0;
}
