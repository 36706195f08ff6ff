// Reads the files in a zip archive one after the other; nothing is unpacked to the disk.
import { crc32 } from "node:zlib";
import { fromBufferPromise, getFileNameLowLevel, openPromise, type Entry, type ZipFile } from "yauzl";
import { refuseBeyond } from "@/lib/corpus/read-input";
import { RejectedDocument, type Rejection } from "@/lib/domain/rejection";
import { memberName, type ArchiveMember } from "./archive-member";
import type { InflationBudget } from "./inflation-budget";

/** Sizes and names are checked here, member by member: the library would give up the whole archive. */
const OPTIONS = { decodeStrings: false, validateEntrySizes: false, autoClose: false } as const;
const FILE_KIND = 0o170000;
const REGULAR = [0o100000, 0];

/**
 * The files in the archive (a path, or its bytes) in the order of its directory; folders are left out.
 * @throws RejectedDocument `damaged` where it is no zip archive, or its directory is broken
 */
export async function* readZip(from: string | Uint8Array, maxFileMb: number): AsyncGenerator<ArchiveMember, void> {
  const zip = await open(from);
  try {
    for await (const entry of entriesOf(zip)) {
      const name = memberName(
        getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, false),
      );
      if (name.endsWith("/")) continue;
      yield { name, problem: entryProblem(entry), read: (budget) => readEntry(zip, entry, maxFileMb, budget) };
    }
  } finally {
    zip.close();
  }
}

async function open(from: string | Uint8Array): Promise<ZipFile> {
  try {
    return await (typeof from === "string"
      ? openPromise(from, OPTIONS)
      : fromBufferPromise(Buffer.from(from), OPTIONS));
  } catch (error) {
    throw damaged(error);
  }
}

async function* entriesOf(zip: ZipFile): AsyncGenerator<Entry, void> {
  const entries = zip.eachEntry();
  for (;;) {
    const next = await entries.next().catch((error: unknown) => Promise.reject(damaged(error)));
    if (next.done) return;
    yield next.value;
  }
}

function entryProblem(entry: Entry): Rejection | null {
  if (entry.isEncrypted()) return { reason: "encrypted", message: "It asks for a password. Pack it without one." };
  const kind = (entry.externalFileAttributes >>> 16) & FILE_KIND;
  if (!REGULAR.includes(kind)) return { reason: "unreadable", message: "It is no regular file. Pack the file itself." };
  if (entry.canDecodeFileData()) return null;
  const message = `It is packed by a method that is not read (${entry.compressionMethod}). Pack it as an ordinary zip.`;
  return { reason: "unknown-format", message };
}

/** All bytes of the entry, and only where they are as many, and the very ones, that the archive says. */
async function readEntry(zip: ZipFile, entry: Entry, maxFileMb: number, budget: InflationBudget): Promise<Uint8Array> {
  refuseBeyond(entry.uncompressedSize, maxFileMb);
  const bytes = await inflate(zip, entry, budget);
  if (bytes.byteLength !== entry.uncompressedSize) throw damaged(new Error("its size is not the one that is stated"));
  if (crc32(bytes) !== entry.crc32) throw damaged(new Error("its checksum is wrong"));
  return bytes;
}

async function inflate(zip: ZipFile, entry: Entry, budget: InflationBudget): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
      budget.spend(chunk.length);
      length += chunk.length;
      if (length > entry.uncompressedSize) break;
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof RejectedDocument ? error : damaged(error);
  }
  return length > entry.uncompressedSize ? new Uint8Array() : Buffer.concat(chunks);
}

function damaged(error: unknown): RejectedDocument {
  return new RejectedDocument(
    "damaged",
    `The zip archive is damaged here: ${(error as Error).message}. Fetch it again.`,
  );
}
