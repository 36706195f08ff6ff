// Builds segments from statements of the database, in batches that leave the process time for others.
import { setImmediate as pause } from "node:timers/promises";
import type { IndexSnapshot } from "@/lib/db/index-snapshot";
import { SegmentBuilder } from "@/lib/search/segment/segment-builder";

const AT_ONCE = 100;

/** Told how many statements are read. */
export type OnProgress = (done: number, all: number) => void;

/**
 * The files of segments with those of the statements `ids` that there are, each of some thousand statements at most.
 * @param most how many statements a segment may have
 */
export async function* buildSegments(
  snapshot: IndexSnapshot,
  ids: readonly string[],
  { most = 8_192, onProgress = () => undefined }: { most?: number; onProgress?: OnProgress } = {},
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let builder = new SegmentBuilder();
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    for (const statement of await snapshot.read(ids.slice(from, from + AT_ONCE))) {
      if (builder.isFull || builder.size >= most) {
        yield builder.finish();
        builder = new SegmentBuilder();
      }
      builder.add(statement);
    }
    onProgress(Math.min(from + AT_ONCE, ids.length), ids.length);
    await pause();
  }
  if (builder.size > 0) yield builder.finish();
}
