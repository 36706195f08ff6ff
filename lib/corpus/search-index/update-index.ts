// Brings the index files up to the state of the database: adds a segment for what is new, folds, or builds all anew.
import { withIndexLock } from "@/lib/db/index-lock";
import { withIndexSnapshot, type IndexSnapshot } from "@/lib/db/index-snapshot";
import { emptySet, sizeOf, unite } from "@/lib/search/segment/bit-set";
import { documentsOf } from "@/lib/search/segment/documents-of";
import { mergeSegments } from "@/lib/search/segment/merge-segments";
import { DamagedIndexError } from "@/lib/search/segment/section-file";
import { openSegment } from "@/lib/search/segment/segment";
import { buildSegments, type OnProgress } from "./build-segments";
import type { IndexFiles, StoredIndex, StoredSegment } from "./index-files";
import { mergePlan } from "./merge-plan";

export interface UpdateOptions {
  /** Builds all segments anew, also where they could be followed up. */
  anew?: boolean;
  /** Told what is done and why, in words. */
  onStep?: (message: string) => void;
  onProgress?: OnProgress;
  /** How many statements a segment is built from, and how many of a tier are folded; tests make both small. */
  most?: number;
  tier?: number;
}

/** `statements` were read and indexed, `removed` marked as deleted, `merged` segments folded. */
export interface IndexUpdate {
  index: StoredIndex;
  anew: boolean;
  statements: number;
  removed: number;
  merged: number;
}

/** Segments of a first build are folded as soon as so many are there, so that they need not all be kept in memory. */
const FOLD_AT = 8;
const LARGE = 32_768;

/**
 * Updates the index files for the database at `url`; null where another process is at it.
 * @throws the driver's error, or the system's where a file cannot be written; the index is then as it was before
 */
export async function updateIndex(
  url: string,
  files: IndexFiles,
  options: UpdateOptions = {},
): Promise<IndexUpdate | null> {
  return withIndexLock(url, files.folder, () =>
    withIndexSnapshot(url, async (snapshot) => {
      const known = options.anew ? null : await usableIndex(files, snapshot, options);
      try {
        const update = await (known ? followUp(snapshot, files, known, options) : buildAnew(snapshot, files, options));
        await files.commit(update.index);
        return update;
      } catch (error) {
        await files.discard();
        throw error;
      }
    }),
  );
}

/** The stored index where changes can be added to it; else says why not. */
async function usableIndex(
  files: IndexFiles,
  snapshot: IndexSnapshot,
  { onStep }: UpdateOptions,
): Promise<StoredIndex | null> {
  const stored = await files.read().catch((error: unknown) => {
    if (!(error instanceof DamagedIndexError)) throw error;
    onStep?.(`search index: ${error.message}; it is built anew from the database`);
    return null;
  });
  if (!stored || snapshot.follows(stored.version)) return stored;
  onStep?.("search index: it was built from another database or a later state of it; it is built anew");
  return null;
}

/** Builds all segments for the statements of a snapshot; `commit` then makes them the index. */
export async function buildAnew(
  snapshot: IndexSnapshot,
  files: IndexFiles,
  options: UpdateOptions,
): Promise<IndexUpdate> {
  const ids = await snapshot.allIds();
  let segments: StoredSegment[] = [];
  let merged = 0;
  for await (const bytes of buildSegments(snapshot, ids, { ...options, records: files.recordWriter() })) {
    segments.push(await stored(files, bytes));
    const small = segments.filter(({ segment }) => segment.size < LARGE);
    if (small.length < FOLD_AT) continue;
    const folded = await foldAll(files, small, { ...options, thorough: true });
    segments = [...segments.filter((segment) => !small.includes(segment)), ...folded.segments];
    merged += folded.merged;
  }
  const last = await foldAll(files, segments, { ...options, thorough: true });
  const index = { version: snapshot.version, segments: last.segments };
  return { index, anew: true, statements: ids.length, removed: 0, merged: merged + last.merged };
}

async function followUp(
  snapshot: IndexSnapshot,
  files: IndexFiles,
  known: StoredIndex,
  options: UpdateOptions,
): Promise<IndexUpdate> {
  const changed = (await snapshot.changesSince(known.version.horizon)).map(({ id }) => id);
  const gone = new Set(changed);
  const before = known.segments.map((segment) => withoutStatements(segment, gone));
  const added: StoredSegment[] = [];
  const building = { ...options, records: files.recordWriter() };
  for await (const bytes of buildSegments(snapshot, changed, building)) added.push(await stored(files, bytes));
  const { segments, merged } = await foldAll(files, [...before, ...added], { ...options, thorough: false });
  const deletions = (all: StoredSegment[]) => all.reduce((sum, { deleted }) => sum + sizeOf(deleted), 0);
  return {
    index: { version: snapshot.version, segments },
    anew: false,
    statements: added.reduce((sum, { segment }) => sum + segment.size, 0),
    removed: deletions(before) - deletions(known.segments),
    merged,
  };
}

function withoutStatements({ name, segment, deleted }: StoredSegment, ids: ReadonlySet<string>): StoredSegment {
  return { name, segment, deleted: unite(documentsOf(segment, ids), deleted) };
}

async function stored(files: IndexFiles, bytes: Uint8Array<ArrayBuffer>): Promise<StoredSegment> {
  const segment = openSegment(bytes);
  return { name: await files.addSegment(bytes), segment, deleted: emptySet(segment.size) };
}

async function fold(
  files: IndexFiles,
  segments: readonly StoredSegment[],
  { onStep }: UpdateOptions,
): Promise<StoredSegment> {
  const what =
    segments.length > 1 ? `${segments.length} segments are folded into one` : "a segment is rid of what is gone";
  onStep?.(`search index: ${what}`);
  return stored(files, mergeSegments(segments));
}

async function foldAll(
  files: IndexFiles,
  segments: readonly StoredSegment[],
  options: UpdateOptions & { thorough: boolean },
) {
  const sizes = segments.map(({ segment, deleted }) => {
    return { kept: segment.size - sizeOf(deleted), all: segment.size, bytes: segment.byteLength };
  });
  const groups = mergePlan(sizes, options.thorough, options.tier);
  const taken = new Set(groups.flat());
  const kept = segments.filter((_, at) => !taken.has(at) && (sizes[at]?.kept ?? 0) > 0);
  const folded: StoredSegment[] = [];
  for (const group of groups) {
    const chosen = group.flatMap((at) => segments[at] ?? []);
    folded.push(await fold(files, chosen, options));
  }
  return { segments: [...kept, ...folded.filter(({ segment }) => segment.size > 0)], merged: taken.size };
}
