// Reads the text of an old Word document (MS-DOC, Word 97 to 2003) from the two streams that hold it.
import iconv from "iconv-lite";
import { RejectedDocument } from "@/lib/domain/rejection";

/** The parts of the text, with the control characters that Word keeps in it. */
export interface WordStories {
  body: string;
  footnotes: string;
  endnotes: string;
  textBoxes: string;
}

/** A run of the text: where it begins in the text, and where and how it lies in the file. */
interface Piece {
  start: number;
  end: number;
  place: number;
  bytesEach: 1 | 2;
}

/** Places in the file whose characters are deleted (in tracked changes) or hidden. */
type Unread = [from: number, to: number][];

const LONGEST = 8_000_000;
const PAGE = 512;
const HAS_1TABLE = 0x0200;
/** Character properties: deleted by a reviewer, hidden. */
const NOT_SHOWN = new Set([0x0800, 0x083c]);

/** The name of the stream with the tables that belong to the text. */
export function tableName(word: Buffer): "0Table" | "1Table" {
  return word.readUInt16LE(0x0a) & HAS_1TABLE ? "1Table" : "0Table";
}

/**
 * The stories of the document in its streams `WordDocument` and the table that goes with it.
 * @throws RejectedDocument `too-large`; RangeError where a place lies outside the streams
 */
export function readStories(word: Buffer, table: Buffer): WordStories {
  const text = readText(word, readPieces(word, table), unreadPlaces(word, table));
  // Body, footnotes, headers, (macros), annotations, endnotes, text boxes: each with its length, one after the other.
  const lengths = [0x4c, 0x50, 0x54, 0x58, 0x5c, 0x60, 0x64].map((at) => word.readUInt32LE(at));
  let at = 0;
  const [body = "", footnotes = "", , , , endnotes = "", textBoxes = ""] = lengths.map((length) => {
    at += length;
    return text.slice(at - length, at);
  });
  return { body, footnotes, endnotes, textBoxes };
}

function readPieces(word: Buffer, table: Buffer): Piece[] {
  const at = pieceTable(table, word.readUInt32LE(0x1a2));
  const count = Math.floor((table.readUInt32LE(at) - 4) / 12);
  const pieces: Piece[] = [];
  for (let index = 0; index < count; index++) {
    const [start, end] = [table.readUInt32LE(at + 4 + index * 4), table.readUInt32LE(at + 8 + index * 4)];
    const place = table.readUInt32LE(at + 4 + (count + 1) * 4 + index * 8 + 2);
    const packed = (place & 0x40000000) !== 0;
    if (end < start || end > LONGEST) throw new RangeError("a piece of its text ends before it starts, or never");
    pieces.push({ start, end, place: packed ? (place & 0x3fffffff) / 2 : place, bytesEach: packed ? 1 : 2 });
  }
  return pieces;
}

/** Behind any number of formats (each begins with 1 and its length) comes the table, which begins with 2. */
function pieceTable(table: Buffer, from: number): number {
  let at = from;
  while (table.readUInt8(at) === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table.readUInt8(at) !== 2) throw new RangeError("it does not say where its text lies");
  return at + 1;
}

function readText(word: Buffer, pieces: Piece[], unread: Unread): string {
  const parts: string[] = [];
  let length = 0;
  for (const { start, end, place, bytesEach } of pieces) {
    if ((length += end - start) > LONGEST) throw tooLong();
    const bytes = Buffer.from(word.subarray(place, place + (end - start) * bytesEach));
    for (const [from, to] of unread) {
      const [first, last] = [Math.max(from, place) - place, Math.min(to, place + bytes.length) - place];
      if (first < last) bytes.fill(0, first, last);
    }
    parts.push(bytesEach === 1 ? iconv.decode(bytes, "windows-1252") : bytes.toString("utf16le"));
  }
  return parts.join("");
}

function tooLong(): RejectedDocument {
  return new RejectedDocument("too-large", "The text is too long for a statement. Split it into one file for each.");
}

/** What the pages of character properties say of runs of characters. */
function unreadPlaces(word: Buffer, table: Buffer): Unread {
  const [at, size] = [word.readUInt32LE(0xfa), word.readUInt32LE(0xfe)];
  const count = Math.floor((Math.min(size, table.length - at) - 4) / 8);
  const found: Unread = [];
  for (let index = 0; index < count; index++) {
    const page = (table.readUInt32LE(at + (count + 1) * 4 + index * 4) & 0x3fffff) * PAGE;
    if (page + PAGE <= word.length) found.push(...unreadRuns(word.subarray(page, page + PAGE)));
  }
  return found;
}

function unreadRuns(page: Buffer): Unread {
  const runs = Math.min(page.readUInt8(PAGE - 1), 101);
  return Array.from({ length: runs }, (_, at) => at).flatMap((at): Unread => {
    const properties = page.readUInt8((runs + 1) * 4 + at) * 2;
    if (properties === 0 || !isUnread(page.subarray(properties + 1, properties + 1 + page.readUInt8(properties))))
      return [];
    return [[page.readUInt32LE(at * 4), page.readUInt32LE(at * 4 + 4)]];
  });
}

/** Bytes that the operand of a property takes, by the three bits of its code that say so; 0: its first byte says it. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, 0, 3];

function isUnread(properties: Buffer): boolean {
  for (let at = 0; at + 2 < properties.length;) {
    const code = properties.readUInt16LE(at);
    const operand = properties.readUInt8(at + 2);
    if (NOT_SHOWN.has(code) && operand === 1) return true;
    at += 2 + (OPERAND_BYTES[code >> 13] || operand + 1);
  }
  return false;
}
