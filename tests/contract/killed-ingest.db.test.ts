// An ingest that is killed at random moments and run again leaves the same corpus as one that nothing disturbed.
import { spawn, type ChildProcessByStdio } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openCorpus, type Corpus } from "@/lib/corpus/corpus";
import { dumpCorpus } from "@/lib/corpus/dump-corpus";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { writeFictionalFolder } from "@/tests/fixtures/fictional-folder";

/** A few in every test run; ROSTRUM_TEST_KILLS=100 for the long one. */
const KILLS = Number(process.env.ROSTRUM_TEST_KILLS ?? 3);
/** So many that every kill finds work that is not done yet. */
const DOCUMENTS = Math.max(30, 2 * KILLS);

type IngestProcess = ChildProcessByStdio<null, null, Readable>;

let folder: string;
const databases: TestDatabase[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "killed-"));
  await writeFictionalFolder(join(folder, "in"), DOCUMENTS);
});
afterAll(async () => {
  for (const database of databases) await database.drop();
  await rm(folder, { recursive: true });
});

async function newCorpus(name: string): Promise<Corpus & { url: string }> {
  const database = await createTestDatabase();
  databases.push(database);
  const corpus = openCorpus({ databaseUrl: database.url, dataDir: join(folder, name) });
  return { ...corpus, url: database.url };
}

function startIngest(corpus: { url: string; dataDir: string }): IngestProcess {
  const env = { ...process.env, DATABASE_URL: corpus.url, DATA_DIR: corpus.dataDir };
  const args = ["--import", "tsx", "lib/cli/main.ts", "ingest", join(folder, "in")];
  return spawn(process.execPath, args, { env, stdio: ["ignore", "ignore", "pipe"] });
}

/** Resolves when the run says how many documents it found, which is just before it reads the first. */
function whenReading(run: IngestProcess): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    run.stderr.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes(`${DOCUMENTS} documents`)) resolve();
    });
    run.once("exit", () => reject(new Error(`The ingest ended before it began: ${said}`)));
  });
}

/** Runs to the end. Every document must be committed or a duplicate. */
async function ingestAll(corpus: { url: string; dataDir: string }): Promise<void> {
  const run = startIngest(corpus);
  const exit = once(run, "exit");
  const said = await text(run.stderr);
  expect(await exit, said).toEqual([0, null]);
}

/** Starts an ingest and kills it somewhere around its first saves: before them, between two, or within one. */
async function killAtRandom(corpus: Corpus & { url: string }): Promise<void> {
  const { client } = corpus.database;
  const enough = (await client.source.count()) + Math.floor((1.5 * Math.random() * DOCUMENTS) / KILLS);
  const run = startIngest(corpus);
  const exit = once(run, "exit");
  await whenReading(run);
  while (run.exitCode === null && (await client.source.count()) < enough) await sleep(5);
  await sleep(Math.random() * 60);
  run.kill("SIGKILL");
  await exit;
}

/** The dump's lines by the file that they came from. */
async function dump(corpus: Corpus): Promise<Map<string, string>> {
  const lines = new Map<string, string>();
  for await (const line of dumpCorpus(corpus)) {
    const { source } = JSON.parse(line) as StoredStatement;
    lines.set(source.fileName, line);
  }
  return lines;
}

/** Every source has its statements, and every statement its paragraphs, words and one original. */
async function expectNothingHalf({ database: { client } }: Corpus): Promise<void> {
  const statements = await client.statement.count();
  expect(await client.source.count({ where: { statements: { none: {} } } })).toBe(0);
  expect(await client.statement.count({ where: { paragraphs: { none: {} } } })).toBe(0);
  expect(await client.statement.count({ where: { words: null } })).toBe(0);
  expect(await client.statementSource.count({ where: { kind: "original" } })).toBe(statements);
  const committed = await client.ingestItem.count({ where: { status: "committed" } });
  expect(committed).toBe(statements);
}

it(
  `comes out the same after ${KILLS} kills`,
  async () => {
    const calm = await newCorpus("calm");
    await ingestAll(calm);

    const killed = await newCorpus("killed");
    for (let kill = 0; kill < KILLS; kill++) {
      await killAtRandom(killed);
      await expectNothingHalf(killed);
    }
    const inBefore = await killed.database.client.source.count();
    console.log(`${inBefore} of ${DOCUMENTS} documents were in after ${KILLS} kills`);
    expect(inBefore).toBeGreaterThan(0);

    await ingestAll(killed);
    await expectNothingHalf(killed);
    const [whole, again] = [await dump(calm), await dump(killed)];
    expect(whole.size).toBeGreaterThan(DOCUMENTS / 2);
    expect([...again.keys()]).toEqual([...whole.keys()]);
    expect([...again].filter(([file, line]) => whole.get(file) !== line)).toEqual([]);
    expect(await kept(killed)).toEqual(await kept(calm));
    await Promise.all([calm.close(), killed.close()]);
  },
  300_000 + KILLS * 60_000,
);

/** The names of the kept originals. */
async function kept({ dataDir }: Corpus): Promise<string[]> {
  const names = await readdir(join(dataDir, "originals"), { recursive: true });
  return names.filter((name) => /[0-9a-f]{64}$/.test(name)).sort();
}
