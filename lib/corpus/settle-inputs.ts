// Ends the inputs of a run, one after the other in their order: saves what was read, or says why nothing came of it.
import { endItemsAtOnce, type ItemEnd, type ItemKey } from "@/lib/db/ingest-item";
import { isAlive } from "@/lib/db/is-alive";
import { sameBytes } from "@/lib/db/save-document";
import type { IngestItem } from "@/lib/domain/ingest-report";
import type { Corpus } from "./corpus";
import { OriginalsError } from "./originals";
import type { PreparedInput } from "./prepare-input";
import { saveInput } from "./save-input";
import { whenBack } from "./when-back";

/** An input with its path, ready to be saved. */
export type ReadyInput = readonly [path: string, prepared: PreparedInput];

/** So many documents whose bytes are known end by one statement of SQL. */
const MOST_KNOWN = 100;

/** An input that ends as a duplicate; its bytes are not held. */
interface KnownInput {
  item: ItemKey;
  path: string;
  contentHash: string;
  end: ItemEnd;
}

/** The run that inputs end in; `signal` stops it. */
interface Run {
  runId: string;
  collection: string;
  signal: AbortSignal | undefined;
}

/** Ends one input after the other, until the run is stopped; those in a row whose bytes are known end together. */
export async function* settleInOrder(
  corpus: Corpus,
  run: Run,
  all: AsyncIterable<ReadyInput>,
): AsyncGenerator<IngestItem> {
  let waiting: KnownInput[] = [];
  let ordinal = 0;
  for await (const [path, prepared] of all) {
    const item = { runId: run.runId, ordinal: ++ordinal };
    if (prepared.kind === "known") {
      waiting.push({ item, path, contentHash: prepared.sha256, end: sameBytes(prepared.fileName) });
      if (waiting.length < MOST_KNOWN && !run.signal?.aborted) continue;
    }
    yield* settleKnown(corpus, waiting);
    waiting = [];
    if (run.signal?.aborted) return;
    if (prepared.kind !== "known") yield await settle(corpus, item, path, prepared, run.collection);
    if (run.signal?.aborted) return;
  }
  yield* settleKnown(corpus, waiting);
}

async function* settleKnown(corpus: Corpus, known: readonly KnownInput[]): AsyncGenerator<IngestItem> {
  if (known.length === 0) return;
  await whenBack(corpus, () => endItemsAtOnce(corpus.database, known));
  yield* known.map(({ path, end }) => ({ path, ...end }));
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

/** The end of an input that another run must take up. */
export function pending(path: string, detail: string): IngestItem {
  return { path, status: "pending", reason: null, detail, statements: 0 };
}
