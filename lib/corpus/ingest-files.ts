// Ingests files, folders and addresses: each input ends as committed, duplicate, rejected or pending, and the counts add up.
import { availableParallelism } from "node:os";
import { beginRun, endRun } from "@/lib/db/ingest-run";
import { linkMissing } from "@/lib/db/mend-links";
import type { ItemKey } from "@/lib/db/ingest-item";
import { comesBack, isAlive } from "@/lib/db/is-alive";
import type { IngestItem, IngestReport } from "@/lib/domain/ingest-report";
import { PARSER_VERSION } from "@/lib/domain/parsed-document";
import { buildIngestReport } from "./build-ingest-report";
import type { ColumnMapping } from "./containers/column-mapping";
import type { Corpus } from "./corpus";
import { listInputs, type InputList } from "./input-list";
import { mapInOrder } from "./map-in-order";
import { OriginalsError, sweepTemporaryFiles } from "./originals";
import { createParsePool } from "./parse-pool";
import { prepareInput, type Parse, type PreparedInput } from "./prepare-input";
import { saveInput } from "./save-input";

/** Told after each input; `done` of `total` inputs have ended. */
export interface IngestProgress {
  done: number;
  total: number;
  item: IngestItem;
}

export interface IngestOptions {
  /** Told how many inputs there are, before the first is read. */
  onBegin?: (total: number) => void;
  onProgress?: (progress: IngestProgress) => void;
  /** Ends the run after the document at work; the others stay pending. */
  signal?: AbortSignal;
  /** The collection that new documents belong to. */
  collection?: string;
  /** Which columns of tables hold what; those that bear the names of facts unless given. */
  mapping?: ColumnMapping;
  /** What parses a document; a pool of child processes unless given. */
  parse?: Parse;
}

/** One parser for each core; the parent saves meanwhile, which is mostly waiting. */
const POOL_SIZE = availableParallelism();

/**
 * Ingests what `paths` name. Documents are parsed side by side and saved one after the other in the order of the walk,
 * so that the same files always give the same corpus. Several runs at once, and runs after a killed one, are safe.
 * @throws where the corpus itself fails (database lost, disk full); what was saved stays saved, the rest is pending.
 */
export async function ingestFiles(corpus: Corpus, paths: string[], options: IngestOptions = {}): Promise<IngestReport> {
  const { dial, limits } = corpus;
  return ingestInputs(
    corpus,
    await listInputs(paths, { dial, maxFileMb: limits.maxFileMb, mapping: options.mapping }),
    options,
  );
}

/** The same for documents that are listed already. */
export async function ingestInputs(
  corpus: Corpus,
  list: InputList,
  options: IngestOptions = {},
): Promise<IngestReport> {
  return withParsePool(corpus, options.parse, (parse) => ingestWith(parse, corpus, list, options));
}

/** Runs `work` with `given`, or with a pool of child processes that ends with it. */
export async function withParsePool<T>(
  corpus: Corpus,
  given: Parse | undefined,
  work: (parse: Parse) => Promise<T>,
): Promise<T> {
  if (given) return work(given);
  const { parseTimeoutSeconds, parseMemoryMb } = corpus.limits;
  const pool = createParsePool({ size: POOL_SIZE, timeoutMs: parseTimeoutSeconds * 1_000, memoryMb: parseMemoryMb });
  try {
    return await work((bytes, hints) => pool.parse(bytes, hints));
  } finally {
    await pool.close();
  }
}

async function ingestWith(
  parse: Parse,
  corpus: Corpus,
  { paths, inputs }: InputList,
  { onBegin, onProgress, signal, collection = "main" }: IngestOptions,
): Promise<IngestReport> {
  await sweepTemporaryFiles(corpus.dataDir);
  await linkMissing(corpus.database);
  onBegin?.(paths.length);
  const runId = await beginRun(corpus.database, { collection, parserVersion: PARSER_VERSION, paths });
  const items: IngestItem[] = [];
  for await (const [path, prepared] of prepareInOrder(corpus, parse, signal?.aborted ? [] : inputs())) {
    const item = await settle(corpus, { runId, ordinal: items.length + 1 }, path, prepared, collection);
    items.push(item);
    onProgress?.({ done: items.length, total: paths.length, item });
    if (signal?.aborted) break;
  }
  items.push(...paths.slice(items.length).map((path) => pending(path, "The run was stopped before it.")));
  await whenBack(corpus, () => endRun(corpus.database, runId));
  return buildIngestReport(items);
}

function prepareInOrder(corpus: Corpus, parse: Parse, inputs: ReturnType<InputList["inputs"]>) {
  return mapInOrder(inputs, POOL_SIZE + 1, async (input) => {
    const prepared = await whenBack(corpus, () => prepareInput(corpus, parse, input));
    return [input.path, prepared] as const;
  });
}

/** Saves one input. One that the database refuses stays pending and does not hold up the others. */
async function settle(
  corpus: Corpus,
  item: ItemKey,
  path: string,
  prepared: PreparedInput,
  collection: string,
): Promise<IngestItem> {
  try {
    return { path, ...(await whenBack(corpus, () => saveInput(corpus, item, prepared, collection))) };
  } catch (error) {
    if (error instanceof OriginalsError || !(await isAlive(corpus.database))) throw error;
    return pending(path, `It could not be saved. Report this as a fault of Rostrum: ${(error as Error).message}`);
  }
}

/**
 * Does the work, and once more after an error, as soon as the database answers: it may have been restarted meanwhile.
 * @throws the first error where the database does not come back, else that of the second time
 */
async function whenBack<T>(corpus: Corpus, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OriginalsError || !(await comesBack(corpus.database))) throw error;
    return work();
  }
}

function pending(path: string, detail: string): IngestItem {
  return { path, status: "pending", reason: null, detail, statements: 0 };
}
