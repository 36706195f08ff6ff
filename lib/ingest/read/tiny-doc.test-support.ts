// Writes the smallest old Word documents that tests need: a compound file with the two streams of the text.

const SECTOR = 512;
/** Streams below this size would lie in the small sectors. */
const SMALLEST = 4_096;
const END = 0xfffffffe;
const FREE = 0xffffffff;

export interface DocParts {
  body: string;
  footnotes?: string;
  /** A range of the body whose characters are deleted in tracked changes. */
  deleted?: [from: number, to: number];
  /** The flags of the document's head beside the one for its table; 0x0100 says that it is encrypted. */
  flags?: number;
  /** The name of the stream with the text. */
  stream?: string;
  /** True for text of one byte a character (windows-1252), else two. */
  packed?: boolean;
}

/** A document of Word 97 with this text; `\r` ends a paragraph. */
export function tinyDoc(parts: DocParts): Buffer {
  const { word, table } = streamsOf(parts);
  return compoundFile([
    [parts.stream ?? "WordDocument", word],
    ["1Table", table],
  ]);
}

const TEXT_AT = 1_024;

function streamsOf({ body, footnotes = "", deleted, flags = 0, packed = false }: DocParts) {
  const text = body + footnotes;
  const bytes = packed ? Buffer.from(text, "latin1") : Buffer.from(text, "utf16le");
  const word = Buffer.alloc(Math.max(SMALLEST, Math.ceil((TEXT_AT + bytes.length + 2 * SECTOR) / SECTOR) * SECTOR));
  bytes.copy(word, TEXT_AT);
  word.writeUInt16LE(0xa5ec, 0);
  word.writeUInt16LE(0xc1, 2);
  word.writeUInt16LE(0x0200 | flags, 0x0a);
  word.writeUInt32LE(body.length, 0x4c);
  word.writeUInt32LE(footnotes.length, 0x50);
  const table = Buffer.alloc(SMALLEST);
  writePieces(table, text.length, packed ? (TEXT_AT * 2) | 0x40000000 : TEXT_AT);
  if (deleted) writeDeletion(word, table, deleted.map((at) => TEXT_AT + at * (packed ? 1 : 2)) as [number, number]);
  return { word, table };
}

/** One piece, at the start of the table. */
function writePieces(table: Buffer, length: number, place: number): void {
  table.writeUInt8(2, 0);
  table.writeUInt32LE(16, 1);
  table.writeUInt32LE(length, 9);
  table.writeUInt32LE(place, 15);
}

/** One page of character properties, the last of the stream, with one run. */
function writeDeletion(word: Buffer, table: Buffer, [from, to]: [number, number]): void {
  const page = word.length / SECTOR - 1;
  word.writeUInt32LE(100, 0xfa);
  word.writeUInt32LE(12, 0xfe);
  table.writeUInt32LE(page, 108);
  const at = page * SECTOR;
  word.writeUInt32LE(from, at);
  word.writeUInt32LE(to, at + 4);
  word.writeUInt8(50, at + 8);
  Buffer.from([3, 0x00, 0x08, 1]).copy(word, at + 100);
  word.writeUInt8(1, at + SECTOR - 1);
}

/** A compound file with these streams, none of them small. */
function compoundFile(streams: [name: string, content: Buffer][]): Buffer {
  const header = Buffer.alloc(SECTOR, 0xff);
  Buffer.from("d0cf11e0a1b11ae1", "hex").copy(header);
  header.writeUInt16LE(9, 0x1e);
  header.writeUInt16LE(6, 0x20);
  header.writeUInt32LE(1, 0x2c);
  header.writeUInt32LE(1, 0x30);
  header.writeUInt32LE(SMALLEST, 0x38);
  for (const at of [0x3c, 0x44]) header.writeUInt32LE(END, at);
  header.writeUInt32LE(0, 0x4c);
  const chains = Buffer.alloc(SECTOR, 0xff);
  const entries = [entry("Root Entry", 5, END, 0, 1)];
  let sector = 2;
  for (const [name, content] of streams) {
    const count = content.length / SECTOR;
    for (let at = 0; at < count; at++)
      chains.writeUInt32LE(at === count - 1 ? END : sector + at + 1, (sector + at) * 4);
    entries.push(entry(name, 2, sector, content.length, FREE, entries.length === 1 ? 2 : FREE));
    sector += count;
  }
  for (const [at, mark] of [
    [0, 0xfffffffd],
    [1, END],
  ] as const)
    chains.writeUInt32LE(mark, at * 4);
  const directory = Buffer.concat(entries, SECTOR);
  return Buffer.concat([header, chains, directory, ...streams.map(([, content]) => content)]);
}

function entry(name: string, type: number, start: number, size: number, child = FREE, right = FREE): Buffer {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, "utf16le");
  bytes.writeUInt16LE(name.length * 2 + 2, 0x40);
  bytes.writeUInt8(type, 0x42);
  [FREE, right, child].forEach((at, index) => bytes.writeUInt32LE(at, 0x44 + index * 4));
  bytes.writeUInt32LE(start, 0x74);
  bytes.writeUInt32LE(size, 0x78);
  return bytes;
}
