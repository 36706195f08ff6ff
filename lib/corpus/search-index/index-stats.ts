// Says what the index files hold and weigh.
import { sizeOf } from "@/lib/search/segment/bit-set";
import type { Segment } from "@/lib/search/segment/segment";
import type { IndexFiles, StoredSegment } from "./index-files";

/** One segment; `postings` counts statements under a word, and `bytes` is the size of its file. */
export interface SegmentStats {
  name: string;
  statements: number;
  deleted: number;
  words: number;
  postings: number;
  bytes: number;
}

export interface IndexStats {
  folder: string;
  /** The first transaction that the files do not hold. */
  horizon: string;
  /** How long it took to read them, in milliseconds. */
  loadMs: number;
  segments: SegmentStats[];
}

/**
 * What the files hold; null where there are none.
 * @throws DamagedIndexError
 */
export async function indexStats(files: IndexFiles): Promise<IndexStats | null> {
  const startedAt = performance.now();
  const stored = await files.read();
  if (!stored) return null;
  const loadMs = performance.now() - startedAt;
  return { folder: files.folder, horizon: stored.version.horizon, loadMs, segments: stored.segments.map(statsOf) };
}

function statsOf({ name, segment, deleted }: StoredSegment): SegmentStats {
  const { size, vocabulary, byteLength } = segment;
  const gone = sizeOf(deleted);
  return {
    name,
    statements: size - gone,
    deleted: gone,
    words: vocabulary,
    postings: postingsOf(segment),
    bytes: byteLength,
  };
}

function postingsOf({ frequencies }: Segment): number {
  return frequencies.reduce((sum, frequency) => sum + frequency, 0);
}
