// Measures an ingest: documents a second, processor time and memory of each process, and the same run again: `npm run bench:ingest -- --format ungdc FOLDER`.
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { COLLECTION_FORMATS, type CollectionName } from "@/lib/corpus/collections/collection-formats";
import { openCollection } from "@/lib/corpus/collections/open-collection";
import { readConfig } from "@/lib/corpus/config";
import { corpusSettings, openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { ingestInputs } from "@/lib/corpus/ingest-files";
import { listInputs, type InputList } from "@/lib/corpus/input-list";
import { startDatabase } from "@/lib/corpus/start-database";
import { serverPaths } from "@/lib/db/postgres-server/server-paths";
import { formatRuns, type MeasuredRun } from "./ingest/format-runs";
import { spreadInputs } from "./ingest/spread-inputs";
import { watchProcesses } from "./ingest/watch-processes";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    /** `ungdc` or `unsc`; plain files without it. */
    format: { type: "string" },
    /** So many documents, evenly from all of them. */
    documents: { type: "string", default: "1000" },
    /** Data folder to ingest into, kept; a temporary one without it. */
    folder: { type: "string" },
  },
});

async function listAll(corpus: Corpus): Promise<InputList> {
  const { maxFileMb } = corpus.limits;
  if (!values.format) return listInputs(positionals, { maxFileMb, dial: corpus.dial });
  const format = COLLECTION_FORMATS[values.format as CollectionName];
  return openCollection(format, positionals, { maxFileMb, onNote: (note) => console.error(`– ${note}`) });
}

async function measure(name: string, corpus: Corpus, list: InputList, cluster: string): Promise<MeasuredRun> {
  const watched = watchProcesses(cluster);
  const start = performance.now();
  const report = await ingestInputs(corpus, list, { onProgress: ({ done }) => say(name, done) });
  return { name, report, seconds: (performance.now() - start) / 1_000, costs: watched.stop() };
}

function say(name: string, done: number): void {
  if (done % 500 === 0) console.error(`– ${name}: ${done}`);
}

async function main(dataDir: string): Promise<void> {
  const config = { ...readConfig(), DATA_DIR: dataDir, DATABASE_URL: undefined };
  const server = await startDatabase(config);
  const corpus = openCorpus({ databaseUrl: server.url, ...corpusSettings(config) });
  try {
    const list = spreadInputs(await listAll(corpus), Number(values.documents));
    const { cluster } = serverPaths(dataDir);
    const runs: MeasuredRun[] = [];
    for (const name of ["first", "the same again"]) runs.push(await measure(name, corpus, list, cluster));
    console.log(formatRuns(runs, availableParallelism()));
  } finally {
    await corpus.close();
    await server.stop();
  }
}

const folder = values.folder ? resolve(values.folder) : await mkdtemp(join(tmpdir(), "bench-ingest-"));
try {
  await main(folder);
} catch (error) {
  console.error(`Error: ${(error as Error).message}`);
  process.exitCode = 1;
} finally {
  if (!values.folder) await rm(folder, { recursive: true });
}
