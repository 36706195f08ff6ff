// Watches folders and ingests what arrives there, once it is whole.
import { setTimeout as sleep } from "node:timers/promises";
import { hasEnded } from "@/lib/db/has-ended";
import type { IngestReport } from "@/lib/domain/ingest-report";
import { PARSER_VERSION } from "@/lib/domain/parsed-document";
import { RejectedDocument } from "@/lib/domain/rejection";
import { buildIngestReport } from "@/lib/corpus/build-ingest-report";
import type { Corpus } from "@/lib/corpus/corpus";
import { ingestFiles, withParsePool, type IngestOptions } from "@/lib/corpus/ingest-files";
import { readInput } from "@/lib/corpus/read-input";
import { sha256Of } from "@/lib/corpus/sha256-of";
import { filesOpenForWriting } from "./files-open-for-writing";
import { lookIntoFolders } from "./look-into-folders";
import { settledFiles, type FileLook, type SettledFiles } from "./settled-files";

export interface WatchOptions extends Omit<IngestOptions, "collection"> {
  signal: AbortSignal;
  /** Told when a batch of documents is in; the next one waits for it. */
  onBatch?: (report: IngestReport) => void | Promise<void>;
  /** Told when a folder goes away, and when it is back. */
  onFolder?: (folder: string, isThere: boolean) => void;
  /** Milliseconds between two looks. */
  lookMs?: number;
  /** How long a file must stay as it is before it counts as whole, in milliseconds. */
  settleMs?: number;
}

const LOOK_MS = 1_000;
const SETTLE_MS = 3_000;
const MOST_AT_ONCE = 1_000;

/**
 * Ingests what lies in `folders` (absolute paths), and what arrives there, until `signal` is set off. A file that is
 * still being written waits. What ended in an earlier run of the same parser, by path and bytes, is not ingested again.
 * @returns the counts of all that ended; its `items` are left out
 * @throws what `ingestFiles` throws
 */
export async function watchFolders(corpus: Corpus, folders: string[], options: WatchOptions): Promise<IngestReport> {
  return withParsePool(corpus, options.parse, (parse) => watch(corpus, folders, { ...options, parse }));
}

async function watch(corpus: Corpus, folders: string[], options: WatchOptions): Promise<IngestReport> {
  const { signal, onBatch, lookMs = LOOK_MS, settleMs = SETTLE_MS } = options;
  const files = settledFiles(settleMs);
  const tellFolders = folderTeller(options);
  let total = buildIngestReport([]);
  while (!signal.aborted) {
    const start = Date.now();
    const { files: looks, gone } = await lookIntoFolders(folders);
    tellFolders(folders, gone);
    const paths = await takeWhole(corpus, files, looks);
    if (paths.length > 0 && !signal.aborted) {
      const report = await ingestFiles(corpus, paths, options);
      total = sum(total, report);
      await onBatch?.(report);
    } else {
      // A large folder is not looked at all the time.
      const pause = Math.max(lookMs, 3 * (Date.now() - start));
      await sleep(pause, undefined, { signal }).catch(() => undefined);
    }
  }
  return total;
}

/** Paths of the files that are whole and were never ingested as they are; they count as taken from now on. */
async function takeWhole(corpus: Corpus, files: SettledFiles, looks: FileLook[]): Promise<string[]> {
  const settled = files.settled(looks, Date.now());
  if (settled.length === 0) return [];
  const open = await filesOpenForWriting(new Set(settled.map(({ path }) => path)));
  const paths: string[] = [];
  for (const look of settled.filter(({ path }) => !open.has(path))) {
    files.take(look);
    if (!(await hasEnded(corpus.database, { ...(await known(corpus, look.path)), parserVersion: PARSER_VERSION })))
      paths.push(look.path);
    if (paths.length === MOST_AT_ONCE) break;
  }
  return paths;
}

/** What an ended input is known by. */
async function known(corpus: Corpus, path: string): Promise<{ path: string; contentHash: string | null }> {
  try {
    return { path, contentHash: sha256Of(await readInput(path, corpus.limits.maxFileMb)) };
  } catch (error) {
    if (!(error instanceof RejectedDocument)) throw error;
    return { path, contentHash: null };
  }
}

function folderTeller({ onFolder }: WatchOptions): (folders: string[], gone: string[]) => void {
  const missing = new Set<string>();
  return (folders, gone) => {
    for (const folder of folders) {
      const isThere = !gone.includes(folder);
      if (isThere !== missing.has(folder)) continue;
      if (isThere) missing.delete(folder);
      else missing.add(folder);
      onFolder?.(folder, isThere);
    }
  };
}

function sum(one: IngestReport, other: IngestReport): IngestReport {
  const report = buildIngestReport([]);
  for (const { inputs, statements, counts, rejections } of [one, other]) {
    report.inputs += inputs;
    report.statements += statements;
    for (const status of Object.keys(counts) as (keyof typeof counts)[]) report.counts[status] += counts[status];
    for (const [reason, count] of Object.entries(rejections))
      report.rejections[reason] = (report.rejections[reason] ?? 0) + count;
  }
  return report;
}
