// Reads the streams in a compound file, the container of old Office documents (MS-CFB).
import { RejectedDocument } from "@/lib/domain/rejection";

const MAGIC = "d0cf11e0a1b11ae1";
const ENTRY_BYTES = 128;
const STREAM = 2;
const ROOT = 5;
/** Sectors from here on are no sectors but marks (free, end of chain …). */
const FIRST_MARK = 0xfffffffa;
const HEADER_DIFAT = 109;

interface Entry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** A region of fixed-size sectors and, for each of them, the one that follows it in its chain. */
interface Sectors {
  sector: (at: number) => Buffer;
  next: Uint32Array;
}

/**
 * The streams that lie directly in the container, by their names.
 * @throws RejectedDocument `damaged` where it is none, or breaks its rules
 */
export function readCompoundFile(bytes: Uint8Array): Map<string, Buffer> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readStreams(file);
  } catch (error) {
    throw error instanceof RejectedDocument ? error : damaged((error as Error).message);
  }
}

function readStreams(file: Buffer): Map<string, Buffer> {
  if (file.toString("hex", 0, 8) !== MAGIC) throw damaged("its first bytes are wrong");
  const sectors = plainSectors(file);
  const entries = readEntries(chain(sectors, file.readUInt32LE(0x30)));
  const root = entries.find(({ type }) => type === ROOT);
  if (!root) throw damaged("it has no root");
  const small = smallSectors(file, sectors, root);
  const smallest = file.readUInt32LE(0x38);
  const content = ({ start, size }: Entry) => chain(size < smallest ? small : sectors, start, size);
  const streams = childrenOf(entries, root).filter(({ type }) => type === STREAM);
  return new Map(streams.map((entry) => [entry.name, content(entry)]));
}

function plainSectors(file: Buffer): Sectors {
  const shift = file.readUInt16LE(0x1e);
  if (shift !== 9 && shift !== 12) throw damaged("the size of its sectors is wrong");
  const size = 1 << shift;
  const sector = (at: number) => file.subarray((at + 1) * size, (at + 2) * size);
  const tables = tableSectors(file, sector, size).map((at) => sector(at));
  return { sector, next: numbersIn(Buffer.concat(tables)) };
}

/** The sectors that hold the table of chains: the first in the header, the others in a chain of lists. */
function tableSectors(file: Buffer, sector: Sectors["sector"], size: number): number[] {
  const found = [...numbersIn(file.subarray(0x4c, 0x4c + 4 * HEADER_DIFAT))];
  const most = Math.ceil(file.length / size);
  for (let at = file.readUInt32LE(0x44), read = 0; at < FIRST_MARK && read < most; read++) {
    const list = numbersIn(sector(at));
    found.push(...list.subarray(0, -1));
    at = list.at(-1) ?? FIRST_MARK;
  }
  return found.filter((at) => at < FIRST_MARK).slice(0, most);
}

/** Short streams lie together in one, which the root begins. */
function smallSectors(file: Buffer, sectors: Sectors, root: Entry): Sectors {
  const size = 1 << Math.min(file.readUInt16LE(0x20), 12);
  const held = chain(sectors, root.start, root.size);
  const next = numbersIn(chain(sectors, file.readUInt32LE(0x3c)));
  return { sector: (at) => held.subarray(at * size, (at + 1) * size), next };
}

/** The bytes of a chain, up to `size`; one that comes back to itself, or leads out of the file, ends there. */
function chain({ sector, next }: Sectors, start: number, size = Number.POSITIVE_INFINITY): Buffer {
  const parts: Buffer[] = [];
  let length = 0;
  for (let at = start; at < next.length && parts.length <= next.length && length < size; at = next[at] as number) {
    const part = sector(at);
    parts.push(part);
    length += part.length;
  }
  return Buffer.concat(parts).subarray(0, size);
}

function readEntries(directory: Buffer): Entry[] {
  const count = Math.floor(directory.length / ENTRY_BYTES);
  return Array.from({ length: count }, (_, at) => readEntry(directory.subarray(at * ENTRY_BYTES)));
}

function readEntry(entry: Buffer): Entry {
  const nameBytes = Math.max(0, Math.min(64, entry.readUInt16LE(0x40)) - 2);
  const [left, right, child] = [0x44, 0x48, 0x4c].map((at) => entry.readUInt32LE(at)) as [number, number, number];
  const name = entry.toString("utf16le", 0, nameBytes);
  return {
    name,
    type: entry.readUInt8(0x42),
    left,
    right,
    child,
    start: entry.readUInt32LE(0x74),
    size: entry.readUInt32LE(0x78),
  };
}

/** The entries directly below the root, which form a tree of their own. */
function childrenOf(entries: Entry[], root: Entry): Entry[] {
  const found = new Set<Entry>();
  const waiting = [root.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    waiting.push(entry.left, entry.right);
  }
  return [...found];
}

function numbersIn(bytes: Buffer): Uint32Array {
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, at) => bytes.readUInt32LE(at * 4));
}

function damaged(why: string): RejectedDocument {
  return new RejectedDocument(
    "damaged",
    `The old Word document cannot be opened (${why}). Save it again as DOCX or PDF.`,
  );
}
