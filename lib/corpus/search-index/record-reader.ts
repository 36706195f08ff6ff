// Reads records of result lists from the files of the index, and remembers those that were shown last.
import { readSync } from "node:fs";
import { open, type FileHandle } from "node:fs/promises";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import type { HitRecord, RecordPlace } from "@/lib/domain/hit-record";
import { decodeRecord } from "@/lib/search/segment/record-bytes";
import { RecentRecords } from "./recent-records";

/** So many files are kept open; the one that was opened first is closed for a further one. */
const MOST_OPEN = 256;
/** Shorter records are read without going through the thread pool, which costs more than such a read takes. */
const READ_AT_ONCE = 128 * 1_024;

export class RecordReader {
  private readonly handles = new Map<string, Promise<FileHandle>>();
  private readonly told = new Set<string>();
  private readonly recent = new RecentRecords();

  /** @param report told, once for each file, which one it is and what is wrong with it */
  constructor(
    private readonly folder: string,
    private readonly report: (file: string, reason: string) => void,
  ) {}

  /** The records at these places, null for one that cannot be read or is not what was written. */
  async read(places: readonly RecordPlace[]): Promise<(HitRecord | null)[]> {
    return Promise.all(places.map((place) => this.readOne(place)));
  }

  async close(): Promise<void> {
    const handles = [...this.handles.values()];
    this.handles.clear();
    for (const handle of handles) await closeQuietly(handle);
  }

  private async readOne(place: RecordPlace): Promise<HitRecord | null> {
    const known = this.recent.get(place);
    if (known) return known;
    const { file, offset, length, checksum } = place;
    try {
      const handle = await this.handleOf(file);
      const bytes = Buffer.alloc(length);
      const bytesRead = await readInto(bytes, handle, offset);
      if (bytesRead === length && crc32(bytes) === checksum) return this.recent.keep(place, decodeRecord(bytes));
      this.tell(file, "does not hold what was written");
    } catch (error) {
      this.tell(file, `cannot be read (${String(error)})`);
    }
    return null;
  }

  private handleOf(file: string): Promise<FileHandle> {
    const known = this.handles.get(file);
    if (known) return known;
    const [[first, oldest] = []] = this.handles;
    if (this.handles.size >= MOST_OPEN && first !== undefined && oldest) {
      this.handles.delete(first);
      void closeQuietly(oldest);
    }
    const handle = open(join(this.folder, file), "r");
    this.handles.set(file, handle);
    handle.catch(() => this.handles.delete(file));
    return handle;
  }

  private tell(file: string, reason: string): void {
    if (this.told.has(file)) return;
    this.told.add(file);
    this.report(file, reason);
  }
}

/** How many bytes were read. */
async function readInto(bytes: Buffer, handle: FileHandle, offset: number): Promise<number> {
  if (bytes.length <= READ_AT_ONCE) return readSync(handle.fd, bytes, 0, bytes.length, offset);
  const { bytesRead } = await handle.read(bytes, 0, bytes.length, offset);
  return bytesRead;
}

async function closeQuietly(handle: Promise<FileHandle>): Promise<void> {
  await handle.then((file) => file.close()).catch(() => undefined);
}
