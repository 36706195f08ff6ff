// Writes the records of result lists into files of the index, many into each.
import { crc32 } from "node:zlib";
import type { HitRecord, RecordPlace } from "@/lib/domain/hit-record";
import { encodeRecord } from "@/lib/search/segment/record-bytes";
import { RECORD_UNIT } from "@/lib/search/segment/record-columns";

/** A file is written when it has so many bytes. */
const FULL = 64_000_000;

/** Gathers records; what `add` told of their places is true after the next `flush`. */
export class RecordWriter {
  private pieces: Buffer[] = [];
  private length = 0;
  private file: string;

  constructor(
    private readonly nextName: () => string,
    private readonly write: (name: string, bytes: Buffer) => Promise<void>,
  ) {
    this.file = nextName();
  }

  /** @throws the system's error where a file that is full cannot be written */
  async add(record: HitRecord): Promise<RecordPlace> {
    if (this.length >= FULL) await this.flush();
    const bytes = encodeRecord(record);
    const place = { file: this.file, offset: this.length, length: bytes.length, checksum: crc32(bytes) };
    const padded = Math.ceil(bytes.length / RECORD_UNIT) * RECORD_UNIT;
    this.pieces.push(bytes, Buffer.alloc(padded - bytes.length));
    this.length += padded;
    return place;
  }

  /** Writes what was added. */
  async flush(): Promise<void> {
    if (this.length === 0) return;
    await this.write(this.file, Buffer.concat(this.pieces));
    this.pieces = [];
    this.length = 0;
    this.file = this.nextName();
  }
}
