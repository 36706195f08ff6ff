// Wherever the process that writes the index is killed, the index is one whole state, and answers as PostgreSQL does.
import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm, stat, utimes } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import type { EngineAnswer, EngineRequest } from "@/lib/domain/search-engine";
import { searchIndex } from "@/lib/search/engine/search-index";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { generatedStatements, pick } from "@/tests/fixtures/generated-statements";
import { randomSearch } from "@/tests/fixtures/random-search";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { checkIndex } from "./check-index";
import { IndexFiles } from "./index-files";
import { IndexFollower } from "./index-follower";
import { updateIndex } from "./update-index";
import type { WriterOrder } from "./write-until-killed.planted";

/** ROSTRUM_TEST_INDEX_KILLS=200 kills a writing process that often. */
const KILLS = Number(process.env.ROSTRUM_TEST_INDEX_KILLS ?? 14);
/** Every so many kills the writer does not wait to be killed, so that it falls in the middle of what it does then. */
const IN_MOTION = 4;
const FIRST = 60;
const SEARCHES = 4;
/** Of one statement: its record is written in several pieces. */
const LONG_TEXT = 2_000_000;
const HOUR = 3_600;
/** A writer comes to each place within a second or two. */
const PATIENCE = 60_000;

const steps = (kind: string) =>
  ["begun", "half written", "before its name", "under its name"].map((step) => `${kind} ${step}`);
/** Where a writer is killed, by what it is at; the kinds take turns, the place is chosen at random. */
const PLACES = {
  write: [...steps("records"), ...steps("segment")],
  merge: ["fold going on", "fold going on", ...steps("folded segment")],
  commit: [...steps("manifest"), "cleaning"],
};
const KINDS = Object.keys(PLACES) as (keyof typeof PLACES)[];

const statements = generatedStatements(7, 600);
const random = seededRandom(17);
const whole = (most: number) => Math.floor(random() * most);

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;

beforeAll(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-kills-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir });
  await saveGenerated(corpus, { name: "first", from: 0, to: FIRST });
  await corpus.database.client.$executeRaw`
    UPDATE statements SET text = text || repeat(' tide', ${LONG_TEXT / 5}::int) WHERE slug = 'generated-3'`;
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
  await rm(dataDir, { recursive: true });
});

it("is whole wherever its writer is killed", { timeout: 3_600_000 }, async () => {
  const tally = new Map<string, number>();
  let writer = await startWriter();
  for (let kill = 0; kill < KILLS; kill++) {
    const found = await changeCorpus(kill);
    const kind = KINDS[kill % KINDS.length] ?? "write";
    const order = { goal: pick(random, PLACES[kind]), nth: 1 + whole(2), share: random(), anew: random() < 0.4 };
    const place = await killAt(writer, { ...order, halts: kill % IN_MOTION > 0 });
    tally.set(place, (tally.get(place) ?? 0) + 1);
    const next = startWriter();
    await expectWhole(found, `killed at: ${place}`);
    writer = await next;
  }
  writer.kill("SIGKILL");
  const counted = (places: string[]) => [...new Set(places)].reduce((sum, place) => sum + (tally.get(place) ?? 0), 0);
  const kills = Object.fromEntries(KINDS.map((kind) => [kind, counted(PLACES[kind])]));
  console.log(`${KILLS} kills: ${JSON.stringify(kills)}, ${JSON.stringify(Object.fromEntries([...tally].sort()))}`);
  for (const kind of KINDS) expect(kills[kind], kind).toBeGreaterThan(0);
  await expectCleaned();
});

/** Each round brings two statements, and now and then two leave or change; gives how many can be found then. */
async function changeCorpus(kill: number): Promise<number> {
  const { client } = corpus.database;
  const from = FIRST + 2 * kill;
  const slugs = [0, 1].map(() => `generated-${4 + whole(from - 4)}`);
  if (kill % 4 === 1) await client.statement.deleteMany({ where: { slug: { in: slugs } } });
  if (kill % 4 === 2) await client.statement.updateMany({ where: { slug: { in: slugs } }, data: { organ: "HRC" } });
  return saveGenerated(corpus, { name: `kill${kill}`, from, to: from + 2 });
}

async function startWriter(): Promise<ChildProcess> {
  const program = fileURLToPath(new URL("./write-until-killed.planted.ts", import.meta.url));
  const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
  const writer = fork(program, [test.url, dataDir], { execArgv: ["--import", "tsx"], stdio: [...stdio] });
  await once(writer, "message");
  return writer;
}

/** Lets the writer work until it comes to its goal, and kills it; gives the last place that it told. */
async function killAt(writer: ChildProcess, order: WriterOrder): Promise<string> {
  const places: string[] = [];
  let left = order.nth;
  writer.stdout?.setEncoding("utf8").on("data", (said: string) => {
    const told = said.split("\n").filter(Boolean);
    places.push(...told);
    left -= told.filter((place) => place === order.goal).length;
    if (left <= 0) writer.kill("SIGKILL");
  });
  writer.send(order);
  const patience = AbortSignal.timeout(PATIENCE);
  const [, signal] = (await once(writer, "close", { signal: patience })) as [number | null, string | null];
  expect(signal, places.join()).toBe("SIGKILL");
  return places.at(-1) ?? "";
}

/** What a site that begins now says: all that PostgreSQL does, and nothing in its log. */
async function expectWhole(found: number, shown: string): Promise<void> {
  const reports: string[] = [];
  const follower = new IndexFollower(test.url, new IndexFiles(dataDir), (message) => reports.push(message));
  await follower.update();
  expect({ statements: follower.state?.statements, reports }, shown).toEqual({ statements: found, reports: [] });
  for (let search = 0; search < SEARCHES; search++) {
    const request = requestOf(randomSearch(random, statements));
    const answer = summary(searchIndex(follower.state ?? expect.fail(), request));
    expect(answer, shown).toEqual(summary(await searchStatementsInPostgres(corpus.database, request)));
  }
  const none = (await readdir(new IndexFiles(dataDir).folder)).includes("manifest")
    ? []
    : ["There are no index files yet."];
  expect((await checkIndex(test.url, new IndexFiles(dataDir))).findings, shown).toEqual(none);
}

function requestOf({ text, filters }: ReturnType<typeof randomSearch>): EngineRequest {
  const plan = planQuery(parseQuery(text), { synonyms: true });
  return { plan, filters, sort: "newest", start: { at: "first" }, pageSize: 500, mostValues: null };
}

function summary({ hits, total, corpusTotal, facetCounts, facetSizes }: EngineAnswer) {
  const counts = facetCounts.flatMap(({ kind, value, count }) => (count > 0 ? [`${kind} ${value}: ${count}`] : []));
  const shown = hits.map(({ id, paragraphs }) => ({ id, paragraphs }));
  return { hits: shown, total, corpusTotal, counts: counts.sort(), facetSizes };
}

/** Dead writers leave files behind, which the next one removes when they are too old to be of one that writes now. */
async function expectCleaned(): Promise<void> {
  const files = new IndexFiles(dataDir);
  const left = await readdir(files.folder);
  await expect.poll(() => updateIndex(test.url, files), { timeout: 10_000 }).not.toBeNull();
  const kept = new Set((await files.read())?.segments.flatMap(({ name, segment }) => [name, ...segment.files]));
  expect(left.filter((name) => !kept.has(name)).length).toBeGreaterThan(1);
  const sizes = await Promise.all([...kept].map(async (name) => (await stat(join(files.folder, name))).size));
  expect(Math.max(...sizes)).toBeGreaterThan(LONG_TEXT);
  const longAgo = Date.now() / 1_000 - HOUR;
  for (const name of await readdir(files.folder)) await utimes(join(files.folder, name), longAgo, longAgo);
  await updateIndex(test.url, files);
  expect((await readdir(files.folder)).sort()).toEqual(["manifest", ...kept].sort());
  expect(await checkIndex(test.url, files)).toMatchObject({ pending: 0, findings: [] });
}
