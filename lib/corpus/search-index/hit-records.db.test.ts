// What hits show comes out of the index's own files, is what PostgreSQL would show, and is never a wrong byte.
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { postgresEngine } from "@/lib/db/postgres-engine";
import { NO_FILTERS } from "@/lib/domain/facet";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { openCorpus, type Corpus } from "../corpus";
import { searchStatements } from "../search-statements";
import { checkIndex } from "./check-index";
import { embeddedEngine, type EmbeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let engine: EmbeddedEngine;
const reports: string[] = [];
/** The places of records that were read from files, and how many were there. */
const read = { asked: 0, found: 0 };

beforeAll(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-records-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir });
  await saveGenerated(corpus, { name: "first", from: 0, to: 60 });
  await updateIndex(test.url, new IndexFiles(dataDir));
  await saveGenerated(corpus, { name: "second", from: 60, to: 90 });
  // The second time segments are folded or stand beside one another; records stay where they are.
  await updateIndex(test.url, new IndexFiles(dataDir));
  engine = await openEngine();
});
afterAll(async () => {
  await engine.close();
  await corpus.close();
  await test.drop();
  await rm(dataDir, { recursive: true });
});

async function openEngine(): Promise<EmbeddedEngine> {
  const opened = embeddedEngine({
    databaseUrl: test.url,
    dataDir,
    meanwhile: postgresEngine(corpus.database),
    writeFiles: () => Promise.resolve(true),
    report: (message) => reports.push(message),
  });
  await opened.ready;
  return opened;
}

/** What a result page shows of its hits, from the files where `own`, else from the database. */
async function shownHits(text: string, own: boolean) {
  const readRecords: EmbeddedEngine["readRecords"] = async (places) => {
    const records = (await engine.readRecords?.(places)) ?? [];
    read.asked += places.length;
    read.found += records.filter(Boolean).length;
    return records;
  };
  const answering = { ...engine, readRecords: own ? readRecords : undefined };
  const request = { text, filters: NO_FILTERS, sort: "relevance", start: { at: "first" } } as const;
  const shown = { pageSize: 20, synonyms: true, within: {}, whole: [] };
  return (await searchStatements({ ...request, ...shown }, { ...corpus, engine: answering })).hits;
}

const QUERIES = ["", "tide", "tide harbour", '"high tide"', "speaker", "harb*", "tide OR storm"];

describe("records of hits", () => {
  it("say what the database says, for every kind of query", async () => {
    for (const text of QUERIES) expect(await shownHits(text, true), text).toEqual(await shownHits(text, false));
    expect(read.asked).toBeGreaterThan(20);
    expect(read.found).toBe(read.asked);
    expect((await checkIndex(test.url, new IndexFiles(dataDir))).findings).toEqual([]);
  });

  it("that are damaged are told once and shown from the database", async () => {
    const folder = new IndexFiles(dataDir).folder;
    const names = (await readdir(folder)).filter((name) => name.startsWith("records-"));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const bytes = await readFile(join(folder, name));
      for (let at = 100; at < bytes.length; at += 500) bytes[at] = (bytes[at] ?? 0) ^ 1;
      await writeFile(join(folder, name), bytes);
    }
    // The engine remembers what it has shown, so another one is asked.
    await engine.close();
    engine = await openEngine();
    const before = read.found;
    for (const text of QUERIES) expect(await shownHits(text, true), text).toEqual(await shownHits(text, false));
    expect(read.found).toBeLessThan(before + 20);
    expect(reports.filter((line) => line.includes("does not hold what was written"))).toHaveLength(names.length);
    expect((await checkIndex(test.url, new IndexFiles(dataDir))).findings.join()).toContain(names[0]);
  });
});
