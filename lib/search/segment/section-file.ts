// The form of every index file: named arrays of numbers behind a header with format version and checksum.
import { crc32 } from "node:zlib";

/** Raised with every change of what the sections hold; a file of another version is never read. */
const FORMAT_VERSION = 2;

type Section = Uint8Array | Uint16Array | Uint32Array;
type SectionType = "u8" | "u16" | "u32";

/** `meta` is small and any JSON; sections are named. */
export interface SectionFile {
  meta: unknown;
  sections: Record<string, Section>;
}

/** A file that cannot be used: its message says what is wrong with it. */
export class DamagedIndexError extends Error {
  override readonly name = "DamagedIndexError";
}

const MAGIC = "RSTRMSEG";
/** Magic (8 bytes), version (4), checksum of all that follows (4), length of the directory (4), zeros (4). */
const HEADER = 24;
const CHECKED_FROM = 16;
const ALIGNMENT = 8;

interface Directory {
  meta: unknown;
  sections: { name: string; type: SectionType; offset: number; length: number }[];
}

const aligned = (offset: number) => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

function typeOf(section: Section): SectionType {
  return section instanceof Uint8Array ? "u8" : section instanceof Uint16Array ? "u16" : "u32";
}

/** The file's bytes. Offsets in the directory count from the end of the directory. */
export function packSections({ meta, sections }: SectionFile): Uint8Array<ArrayBuffer> {
  const directory: Directory = { meta, sections: [] };
  let offset = 0;
  for (const [name, section] of Object.entries(sections)) {
    directory.sections.push({ name, type: typeOf(section), offset, length: section.length });
    offset = aligned(offset + section.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(directory));
  const start = aligned(HEADER + json.length);
  const bytes = new Uint8Array(start + offset);
  bytes.set(json, HEADER);
  for (const { name, offset: at } of directory.sections) {
    const section = sections[name];
    if (section) bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), start + at);
  }
  return writeHeader(bytes, json.length);
}

function writeHeader(bytes: Uint8Array<ArrayBuffer>, directoryLength: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode(MAGIC));
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(16, directoryLength, true);
  view.setUint32(12, crc32(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

/**
 * Reads a file; the sections are views into `bytes`, which must begin at an offset of its buffer that 8 divides.
 * @param checksum the CRC-32 of the bytes from the 16th on, where it was computed while they were read
 * @throws DamagedIndexError
 */
export function readSections(bytes: Uint8Array<ArrayBuffer>, checksum?: number): SectionFile {
  if (bytes.length < HEADER) throw new DamagedIndexError("is cut off");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder("latin1").decode(bytes.subarray(0, 8)) !== MAGIC) throw new DamagedIndexError("is no index file");
  const version = view.getUint32(8, true);
  if (version !== FORMAT_VERSION) {
    throw new DamagedIndexError(`has format ${version}, and this version of Rostrum reads format ${FORMAT_VERSION}`);
  }
  if ((checksum ?? checksumOf(bytes)) !== view.getUint32(12, true)) {
    throw new DamagedIndexError("does not have the checksum that was written with it");
  }
  return openSections(bytes, view.getUint32(16, true));
}

/** The checksum of a whole file. */
function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes.subarray(CHECKED_FROM));
}

/** Takes up the checksum of a file with its next `bytes`, which begin at `offset` in it. */
export function continueChecksum(checksum: number, bytes: Uint8Array, offset: number): number {
  const from = Math.max(0, CHECKED_FROM - offset);
  return from < bytes.length ? crc32(bytes.subarray(from), checksum) : checksum;
}

function openSections(bytes: Uint8Array<ArrayBuffer>, directoryLength: number): SectionFile {
  const json = new TextDecoder().decode(bytes.subarray(HEADER, HEADER + directoryLength));
  const directory = JSON.parse(json) as Directory;
  const start = bytes.byteOffset + aligned(HEADER + directoryLength);
  const sections: Record<string, Section> = {};
  for (const { name, type, offset, length } of directory.sections) {
    sections[name] = sectionView(type, bytes.buffer, start + offset, length);
  }
  return { meta: directory.meta, sections };
}

function sectionView(type: SectionType, buffer: ArrayBuffer, offset: number, length: number): Section {
  if (type === "u8") return new Uint8Array(buffer, offset, length);
  return type === "u16" ? new Uint16Array(buffer, offset, length) : new Uint32Array(buffer, offset, length);
}
