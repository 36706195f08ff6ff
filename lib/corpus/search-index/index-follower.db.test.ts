// However much changes at once, no reader is shown for long what is gone, or kept from what is there.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { postgresEngine } from "@/lib/db/postgres-engine";
import { removeCollection } from "@/lib/db/remove-collection";
import { NO_FILTERS } from "@/lib/domain/facet";
import { SearchTimeoutError, type SearchEngine } from "@/lib/domain/search-engine";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { openCorpus, type Corpus } from "../corpus";
import { embeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { IndexFollower } from "./index-follower";
import { updateIndex } from "./update-index";

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let files: IndexFiles;
let reports: string[];
let saved = 0;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  await save(40);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});
beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-index-"));
  files = new IndexFiles(dataDir);
  await updateIndex(test.url, files);
  reports = [];
  return () => rm(dataDir, { recursive: true, force: true });
});

/** Saves `count` further statements as a collection, and gives its name and how many statements can be found now. */
async function save(count: number): Promise<{ name: string; found: number }> {
  const name = `from-${saved}`;
  const found = await saveGenerated(corpus, { name, from: saved, to: saved + count });
  saved += count;
  return { name, found };
}

const report = (message: string) => void reports.push(message);

function requestOf(text: string) {
  const plan = planQuery(parseQuery(text));
  const start = { at: "first" } as const;
  return { plan, filters: NO_FILTERS, sort: "newest" as const, start, pageSize: 500, mostValues: null };
}

/** Notes so many statements as changed that the database does not have, as a removal of that many leaves them. */
async function noteRemoved(count: number): Promise<void> {
  await corpus.database.client.$executeRaw`
    INSERT INTO statement_changes (statement_id, changed_by)
    SELECT 'gone ' || n, pg_current_xact_id() FROM generate_series(1, ${count}::int) n`;
}

describe("IndexFollower", () => {
  it("takes up removals at once, in any number", async () => {
    const kept = await found();
    const { name } = await save(30);
    const follower = new IndexFollower(test.url, files, report);
    await follower.update();
    expect(follower.state?.statements).toBe(await found());
    await noteRemoved(20_000);
    await removeCollection(corpus.database, name);
    expect(await follower.update()).toEqual({ ready: true, needsFiles: null });
    expect(follower.state?.statements).toBe(kept);
    expect(reports).toEqual([]);
  });

  it("reads more than a moment allows while nobody is answered from what it lacks", async () => {
    const follower = new IndexFollower(test.url, files, note, { atOnce: 10, mostInMemory: 1_000 });
    const during: unknown[] = [];
    function note(message: string): void {
      reports.push(message);
      during.push(follower.state);
    }
    await follower.update();
    const gone = await save(30);
    await follower.update();
    during.length = reports.length = 0;
    await removeCollection(corpus.database, gone.name);
    const { found: count } = await save(25);
    expect((await follower.update()).ready).toBe(true);
    expect(follower.state?.statements).toBe(count);
    expect(reports).toEqual([
      expect.stringMatching(/^search index: \d+ statements have changed and are being read; PostgreSQL answers/),
      expect.stringMatching(/up to date/),
    ]);
    expect(during[0]).toBeNull();
    expect(Math.max(...(follower.state?.parts.slice(1) ?? []).map(({ segment }) => segment.size))).toBe(10);
  });
});

it("keeps what it has where the database is lost, however much that lacks", async () => {
  const other = await createTestDatabase();
  const lost = openCorpus({ databaseUrl: other.url, dataDir: "unused" });
  const before = await saveGenerated(lost, { name: "before", from: 0, to: 20 });
  await updateIndex(other.url, files, { anew: true });
  const follower = new IndexFollower(other.url, files, report, { atOnce: 5, mostInMemory: 10 });
  await follower.update();
  await saveGenerated(lost, { name: "after", from: 20, to: 40 });
  expect(await follower.update()).toEqual({ ready: false, needsFiles: "20 statements are new" });
  expect(follower.state).toBeNull();
  await lost.close();
  await other.drop();
  await expect(follower.update()).rejects.toThrow();
  expect([follower.state, follower.lastState?.statements]).toEqual([null, before]);
});

/** How many statements PostgreSQL finds. */
async function found(): Promise<number> {
  return (await postgresEngine(corpus.database).search(requestOf(""))).total;
}

describe("embeddedEngine", () => {
  it("answers from an index that lacks much only where PostgreSQL gives no answer", async () => {
    let refusal: Error | null = null;
    const inPostgres = postgresEngine(corpus.database);
    const search: SearchEngine["search"] = (request) =>
      refusal ? Promise.reject(refusal) : inPostgres.search(request);
    const engine = embeddedEngine({
      ...{ databaseUrl: test.url, dataDir, meanwhile: { ...inPostgres, search }, report },
      ...{ limits: { atOnce: 5, mostInMemory: 10 }, writeFiles: () => new Promise<boolean>(() => undefined) },
    });
    await engine.ready;
    const total = async () => (await engine.search(requestOf(""))).total;
    const before = await total();
    const { found: after } = await save(30);
    await expect.poll(total, { timeout: 10_000 }).toBe(after);
    refusal = new SearchTimeoutError("too long");
    await expect(total()).rejects.toThrow("too long");
    refusal = new Error("lost");
    expect(await total()).toBe(before);
    await engine.close();
  });

  it("lets PostgreSQL answer while more is new than it may read, and answers again when the files are there", async () => {
    const asked: string[] = [];
    const inPostgres = postgresEngine(corpus.database);
    const meanwhile: SearchEngine = {
      ...inPostgres,
      search: (request) => (asked.push("search"), inPostgres.search(request)),
    };
    let write = (): void => undefined;
    const mayWrite = new Promise<void>((resolve) => (write = resolve));
    const engine = embeddedEngine({
      ...{ databaseUrl: test.url, dataDir, meanwhile, report, limits: { atOnce: 10, mostInMemory: 40 } },
      writeFiles: () => mayWrite.then(() => updateIndex(test.url, new IndexFiles(dataDir))).then(() => true),
    });
    await engine.ready;
    await engine.search(requestOf("tide"));
    expect(asked).toEqual([]);
    const total = async () => (await engine.search(requestOf(""))).total;
    const within = { timeout: 10_000 };
    const [first, second] = [await save(30), await save(30)];
    await expect.poll(total, within).toBe(second.found);
    expect(asked.length).toBeGreaterThan(0);
    await removeCollection(corpus.database, first.name);
    await expect.poll(total, within).toBe(await found());
    expect(reports.join("\n")).toMatch(/statements are new; its files are written, and PostgreSQL answers meanwhile/);
    write();
    await expect.poll(() => reports.at(-1), { timeout: 10_000 }).toMatch(/up to date/);
    asked.length = 0;
    expect(await total()).toBe(await found());
    expect(asked).toEqual([]);
    await engine.close();
  });
});
