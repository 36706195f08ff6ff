// Compares searches on the same statements and queries: `npm run bench:search -- --size 10000`.
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchCorpus, hashCorpus, type BenchCorpus } from "./search/bench-corpus";
import { benchDatabase, namesDatabase, type BenchDatabase } from "./search/bench-database";
import { formatMeasures, type PeerRow } from "./search/format-measures";
import { formatGrowth } from "./search/format-growth";
import type { PeerTask } from "./search/measure-peer";
import { keepReport, keptReport, runPeer, type KeptReport } from "./search/peer-process";
import type { Peer } from "./search/peer";
import { PEERS } from "./search/peers/peers";
import { hasSpeeches, SPEECHES_ADVICE } from "./search/ungdc-speeches";

const USAGE = `Usage: npm run bench:search -- [options]
  --size N[,N…]    how many statements; several sizes give a table of growth (default 10000)
  --engines A,B    only these of ${Object.keys(PEERS).join(", ")}
  --prepare        only fill databases and build indexes, which are kept
  --anew           build the indexes again
  --resume         take what earlier runs measured on the same statements and queries, and measure only the rest
  --recombined     make statements of paragraphs also where there are speeches enough
  --minutes N      how long one step of one search may take (default 30)
  --folder PATH    where databases and indexes are kept (default data/bench)`;

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    engines: { type: "string", default: Object.keys(PEERS).join(",") },
    prepare: { type: "boolean", default: false },
    anew: { type: "boolean", default: false },
    resume: { type: "boolean", default: false },
    recombined: { type: "boolean", default: false },
    minutes: { type: "string", default: "30" },
    folder: { type: "string", default: join("data", "bench") },
    help: { type: "boolean", default: false },
  },
});

async function stepOf(task: PeerTask, isKept: boolean): Promise<KeptReport> {
  const kept = isKept ? await keptReport(task) : null;
  if (kept && kept.kind !== "failed") return kept;
  console.error(`– ${task.engine}: ${task.step}`);
  const report = await runPeer(task, Number(values.minutes));
  await keepReport(task, report);
  return report;
}

type Given = Omit<PeerTask, "step" | "engine" | "folder" | "url">;

async function rowOf(engine: string, given: Given, folder: string, databases: Databases): Promise<PeerRow> {
  const { title, lacks, build, database } = await peerNamed(engine);
  const row = { title, lacks };
  const task = { ...given, engine, folder: join(folder, engine), url: await databases.urlOf(database) };
  const built = build ? await stepOf({ ...task, step: "build" }, !values.anew) : null;
  if (values.prepare || built?.kind === "failed") return { ...row, built, measured: null };
  return { ...row, built, measured: await stepOf({ ...task, step: "measure" }, values.resume) };
}

async function peerNamed(engine: string): Promise<Peer> {
  const load = PEERS[engine];
  if (!load) throw new Error(`There is no search ${engine}.\n${USAGE}`);
  return load();
}

/** The databases of a corpus, each filled when it is first asked for. */
class Databases {
  private readonly open = new Map<Peer["database"], BenchDatabase>();

  constructor(
    private readonly folder: string,
    private readonly corpus: BenchCorpus,
  ) {}

  async urlOf(kind: Peer["database"]): Promise<string> {
    if (kind === "none") return "";
    const fill = kind === "names" ? namesDatabase : benchDatabase;
    const database = this.open.get(kind) ?? (await fill(this.folder, this.corpus));
    this.open.set(kind, database);
    return database.url;
  }

  async stop(): Promise<void> {
    for (const database of this.open.values()) await database.stop();
  }
}

async function measureSize(size: number, recombined: boolean): Promise<{ rows: PeerRow[]; heading: string }> {
  const corpus = await benchCorpus(size, { recombined });
  const hash = hashCorpus(corpus);
  const folder = resolve(values.folder);
  await mkdir(folder, { recursive: true });
  const databases = new Databases(folder, corpus);
  try {
    const given = { size, recombined, queries: corpus.queries };
    const rows: PeerRow[] = [];
    for (const engine of values.engines.split(","))
      rows.push(await rowOf(engine, given, join(folder, `${corpus.name}-${hash}`), databases));
    return { rows, heading: `${size} statements, ${corpus.queries.length} queries (hash ${hash})` };
  } finally {
    await databases.stop();
  }
}

async function main(): Promise<void> {
  if (values.help) return console.log(USAGE);
  if (!hasSpeeches()) throw new Error(SPEECHES_ADVICE);
  const sizes = values.size.split(",").map(Number);
  if (!sizes.every((size) => Number.isInteger(size) && size > 0)) throw new Error(`--size is no number.\n${USAGE}`);
  const measured: { size: number; rows: PeerRow[] }[] = [];
  for (const size of sizes) {
    const { rows, heading } = await measureSize(size, values.recombined || sizes.length > 1);
    measured.push({ size, rows });
    console.log(`${formatMeasures(heading, rows)}\n`);
  }
  if (sizes.length > 1) console.log(formatGrowth(measured));
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
