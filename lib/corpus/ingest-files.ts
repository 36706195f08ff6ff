// Ingests files, folders and addresses: each input ends as committed, duplicate, rejected or pending, and the counts add up.
import { availableParallelism } from "node:os";
import { beginRun, endRun } from "@/lib/db/ingest-run";
import { linkMissing } from "@/lib/db/mend-links";
import type { IngestItem, IngestReport } from "@/lib/domain/ingest-report";
import { PARSER_VERSION } from "@/lib/domain/parsed-document";
import { buildIngestReport } from "./build-ingest-report";
import type { ColumnMapping } from "./containers/column-mapping";
import type { Corpus } from "./corpus";
import { listInputs, type InputList } from "./input-list";
import { mapInOrder } from "./map-in-order";
import { sweepTemporaryFiles } from "./originals";
import { createParsePool } from "./parse-pool";
import { prepareInput, type Parse } from "./prepare-input";
import { keepPrepared } from "./save-input";
import { pending, settleInOrder, type ReadyInput } from "./settle-inputs";
import { sourceLookup } from "./source-lookup";
import { whenBack } from "./when-back";

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
/** How many documents are read ahead of the one that is saved, so that a slow one holds nobody up. */
const AHEAD = POOL_SIZE * 2 + 4;

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
  const prepared = prepareInOrder(corpus, parse, signal?.aborted ? [] : inputs());
  const items: IngestItem[] = [];
  for await (const item of settleInOrder(corpus, { runId, collection, signal }, prepared)) {
    items.push(item);
    onProgress?.({ done: items.length, total: paths.length, item });
  }
  items.push(...paths.slice(items.length).map((path) => pending(path, "The run was stopped before it.")));
  await whenBack(corpus, () => endRun(corpus.database, runId));
  return buildIngestReport(items);
}

function prepareInOrder(
  corpus: Corpus,
  parse: Parse,
  inputs: ReturnType<InputList["inputs"]>,
): AsyncGenerator<ReadyInput> {
  const find = sourceLookup(corpus.database);
  return mapInOrder(inputs, AHEAD, async (input): Promise<ReadyInput> => {
    const prepared = await whenBack(corpus, () => prepareInput(find, parse, input));
    await keepPrepared(corpus, prepared);
    return [input.path, prepared];
  });
}
