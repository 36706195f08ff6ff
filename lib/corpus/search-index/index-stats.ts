// Says what the index files hold and weigh.
import { stat } from "node:fs/promises";
import { join } from "node:path";
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
  records: RecordStats;
}

/** The files with the records that hits are shown from. */
export interface RecordStats {
  files: number;
  bytes: number;
  /** Files that segments name and that are not there. */
  missing: string[];
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
  const records = await recordStats(files.folder, stored.segments);
  const { horizon } = stored.version;
  return { folder: files.folder, horizon, loadMs, segments: stored.segments.map(statsOf), records };
}

async function recordStats(folder: string, segments: readonly StoredSegment[]): Promise<RecordStats> {
  const stats: RecordStats = { files: 0, bytes: 0, missing: [] };
  for (const name of new Set(segments.flatMap(({ segment }) => segment.files))) {
    const size = await stat(join(folder, name)).then(
      (file) => file.size,
      () => null,
    );
    if (size === null) stats.missing.push(name);
    else stats.files += 1;
    stats.bytes += size ?? 0;
  }
  return stats;
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
