// Proves that the index files say of every statement what the database says, or tells where they do not.
import { withIndexSnapshot, type IndexSnapshot } from "@/lib/db/index-snapshot";
import { DamagedIndexError } from "@/lib/search/segment/section-file";
import { digestSegment } from "@/lib/search/segment/digest-segment";
import { emptySet, isIn } from "@/lib/search/segment/bit-set";
import { recordOf } from "@/lib/search/segment/record-columns";
import { openSegment } from "@/lib/search/segment/segment";
import { buildSegments, type OnProgress } from "./build-segments";
import type { IndexFiles, StoredIndex } from "./index-files";
import { RecordReader } from "./record-reader";

/** `pending`: statements that changed since the files were written, which the site adds by itself. */
export interface IndexCheck {
  statements: number;
  pending: number;
  /** What is wrong, one sentence each; what changed since is not. */
  findings: string[];
}

/** @throws the driver's error; damage is a finding */
export async function checkIndex(url: string, files: IndexFiles, onProgress?: OnProgress): Promise<IndexCheck> {
  const stored = await files.read().catch((error: unknown) => {
    if (error instanceof DamagedIndexError) return error.message;
    throw error;
  });
  if (typeof stored === "string") return { statements: 0, pending: 0, findings: [`The file ${stored}.`] };
  if (stored === null) return { statements: 0, pending: 0, findings: ["There are no index files yet."] };
  const check = await withIndexSnapshot(url, (snapshot) => compare(snapshot, stored, onProgress));
  return { ...check, findings: [...check.findings, ...(await harmedRecords(files, stored))] };
}

/** Records are compared with the checksums that stand in their segment. */
async function harmedRecords(files: IndexFiles, { segments }: StoredIndex): Promise<string[]> {
  const findings: string[] = [];
  const reader = new RecordReader(files.folder, (file, reason) => findings.push(`The file ${file} ${reason}.`));
  for (const { segment, deleted } of segments) {
    for (let document = 0; document < segment.size; document++) {
      const place = isIn(deleted, document) ? null : recordOf(segment, document);
      if (place) await reader.read([place]);
    }
  }
  await reader.close();
  return findings;
}

async function compare(snapshot: IndexSnapshot, stored: StoredIndex, onProgress?: OnProgress): Promise<IndexCheck> {
  if (!snapshot.follows(stored.version)) {
    return {
      statements: 0,
      pending: 0,
      findings: ["The index is of another database, or of a later state of this one."],
    };
  }
  const findings: string[] = [];
  const held = new Map<string, number>();
  for (const { name, segment, deleted } of stored.segments) {
    for (const [id, digest] of digestSegment(segment, deleted)) {
      if (held.has(id)) findings.push(`Statement ${id} is there twice, the second time in ${name}.`);
      held.set(id, digest);
    }
  }
  const pending = new Set((await snapshot.changesSince(stored.version.horizon)).map(({ id }) => id));
  for (const id of pending) held.delete(id);
  const ids = (await snapshot.allIds()).filter((id) => !pending.has(id));
  for await (const bytes of buildSegments(snapshot, ids, onProgress && { onProgress })) {
    const segment = openSegment(bytes);
    for (const [id, digest] of digestSegment(segment, emptySet(segment.size))) {
      if (!held.has(id)) findings.push(`Statement ${id} is missing.`);
      else if (held.get(id) !== digest) findings.push(`Statement ${id} is found by other words or facts than it has.`);
      held.delete(id);
    }
  }
  for (const id of held.keys()) findings.push(`Statement ${id} is in the index and not in the database.`);
  return { statements: ids.length, pending: pending.size, findings };
}
