// Keeps the analysed paragraphs of the bench in a file, so that they are analysed once for all sizes and runs.
import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, openSync, readSync, closeSync, fstatSync, truncateSync } from "node:fs";
import { dirname } from "node:path";
import { searchVector } from "@/lib/search/search-vector";
import { encodeVector } from "./encode-part";

const KEY = 16;
const HEAD = KEY + 4;
const WRITE_AT = 8_000_000;

/** Entries: a hash of language and paragraph, the length of its vector, and that vector's bytes. */
export class VectorCache {
  private readonly known = new Map<string, Buffer>();
  private waiting: Buffer[] = [];
  private size = 0;

  constructor(private readonly path: string) {
    mkdirSync(dirname(path), { recursive: true });
    if (existsSync(path)) this.load();
  }

  /** The bytes of the paragraph's tsvector. */
  vectorOf(paragraph: string, language: string): Buffer {
    const hash = createHash("md5").update(language).update(paragraph).digest();
    const key = hash.toString("latin1");
    const known = this.known.get(key);
    if (known) return known;
    const vector = encodeVector(searchVector(paragraph, language));
    this.known.set(key, vector);
    const length = Buffer.alloc(4);
    length.writeUInt32BE(vector.length);
    this.waiting.push(hash, length, vector);
    this.size += HEAD + vector.length;
    if (this.size > WRITE_AT) this.save();
    return vector;
  }

  /** Writes what is new. */
  save(): void {
    appendFileSync(this.path, Buffer.concat(this.waiting));
    this.waiting = [];
    this.size = 0;
  }

  /** An entry that a run did not write to its end is cut off. */
  private load(): void {
    const bytes = readWhole(this.path);
    let at = 0;
    while (at + HEAD <= bytes.length) {
      const end = at + HEAD + bytes.readUInt32BE(at + KEY);
      if (end > bytes.length) break;
      this.known.set(bytes.toString("latin1", at, at + KEY), bytes.subarray(at + HEAD, end));
      at = end;
    }
    if (at < bytes.length) truncateSync(this.path, at);
  }
}

/** In pieces, because one read takes no more than 2 GB. */
function readWhole(path: string): Buffer {
  const file = openSync(path, "r");
  const bytes = Buffer.alloc(fstatSync(file).size);
  for (let at = 0; at < bytes.length;) at += readSync(file, bytes, at, Math.min(2 ** 28, bytes.length - at), at);
  closeSync(file);
  return bytes;
}
