// Remembers records that were shown a moment ago: the same hits come again with the next facet, page or reader.
import type { HitRecord, RecordPlace } from "@/lib/domain/hit-record";

/** As they lie in the files, in bytes; in memory they take up to three times as much. */
const MOST_BYTES = 64 * 1_024 * 1_024;
/** Longer ones would push out too many others. */
const LONGEST = 512 * 1_024;

interface Remembered {
  record: HitRecord;
  checksum: number;
  length: number;
}

/** Records never change at their place, so none grows old; those that were asked for longest ago go first. */
export class RecentRecords {
  private readonly known = new Map<string, Remembered>();
  private bytes = 0;

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The record at the place; null where it is not remembered. */
  get(place: RecordPlace): HitRecord | null {
    const key = keyOf(place);
    const found = this.known.get(key);
    if (found?.checksum !== place.checksum) return null;
    this.known.delete(key);
    this.known.set(key, found);
    return found.record;
  }

  /** Remembers the record, and gives it. */
  keep(place: RecordPlace, record: HitRecord): HitRecord {
    const { length, checksum } = place;
    if (length > LONGEST) return record;
    const key = keyOf(place);
    this.forget(key);
    this.known.set(key, { record, checksum, length });
    this.bytes += length;
    for (const [oldest] of this.known) {
      if (this.bytes <= this.mostBytes) break;
      this.forget(oldest);
    }
    return record;
  }

  private forget(key: string): void {
    this.bytes -= this.known.get(key)?.length ?? 0;
    this.known.delete(key);
  }
}

const keyOf = ({ file, offset }: RecordPlace) => `${file} ${offset}`;
