// Builds segments from statements of the database, in batches that leave the process time for others.
import { setImmediate as pause } from "node:timers/promises";
import type { IndexSnapshot } from "@/lib/db/index-snapshot";
import type { RecordWriter } from "./record-writer";
import { SegmentBuilder } from "@/lib/search/segment/segment-builder";

const AT_ONCE = 100;

/** Told how many statements are read. */
export type OnProgress = (done: number, all: number) => void;

export interface BuildOptions {
  most?: number;
  onProgress?: OnProgress;
  /** Takes the records of the statements; without it none are kept. A segment comes when its records are written. */
  records?: RecordWriter | null;
}

/**
 * The files of segments with those of the statements `ids` that there are, each of some thousand statements at most.
 * @param most how many statements a segment may have
 */
export async function* buildSegments(
  snapshot: IndexSnapshot,
  ids: readonly string[],
  { most = 8_192, onProgress = () => undefined, records = null }: BuildOptions = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let builder = new SegmentBuilder();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    const batch = ids.slice(from, from + AT_ONCE);
    const shown = records ? await snapshot.readRecords(batch) : null;
    for (const statement of await snapshot.read(batch)) {
      if (builder.isFull || builder.size >= most) {
        await records?.flush();
        yield builder.finish();
        builder = new SegmentBuilder();
      }
      const record = statement.spoken ? shown?.get(statement.id) : null;
      builder.add(statement, records && record ? await records.add(record) : null);
    }
    onProgress(Math.min(from + AT_ONCE, ids.length), ids.length);
    await pause();
  }
  await records?.flush();
  if (builder.size > 0) yield builder.finish();
}
