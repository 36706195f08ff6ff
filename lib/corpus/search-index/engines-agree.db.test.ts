// All engines and a scan of every statement give the same hits and the same counts for any search at all.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchByBitmaps } from "@/lib/db/bitmap-index/search-by-bitmaps";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import { FACET_KINDS, type Filters } from "@/lib/domain/facet";
import type { EngineAnswer, EngineRequest } from "@/lib/domain/search-engine";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { generatedStatements } from "@/tests/fixtures/generated-statements";
import { scan, scannedStatements } from "@/tests/fixtures/naive-scan";
import { randomSearch } from "@/tests/fixtures/random-search";
import { saveGenerated, savedNames, type SavedNames } from "@/tests/fixtures/save-generated";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { embeddedEngine, type EmbeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

/** ROSTRUM_TEST_SEARCHES=10000 compares that many random searches, ROSTRUM_TEST_SEED=12 others of them. */
const SEARCHES = Number(process.env.ROSTRUM_TEST_SEARCHES ?? 300);
const SEED = Number(process.env.ROSTRUM_TEST_SEED ?? 11);
const STATEMENTS = 150;
/** So many searches are under way at once. */
const AT_ONCE = 3;
/** Orders by date are compared of one search in so many. */
const ORDERED = 20;

const statements = generatedStatements(7, STATEMENTS);
const scanned = scannedStatements(statements, (index) => `generated-${index}`);

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let embedded: EmbeddedEngine;
let saved: SavedNames;

type Ask = (request: EngineRequest) => Promise<EngineAnswer>;
const inPostgres: Ask = (request) => searchStatementsInPostgres(corpus.database, request);
const byBitmaps: Ask = async (request) =>
  (await searchByBitmaps(corpus.database, request)) ?? expect.fail("The bitmap index is not of this moment.");

beforeAll(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-index-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir });
  await saveGenerated(corpus, { name: "main", from: 0, to: STATEMENTS });
  saved = await savedNames(corpus);
  await updateBitmapIndex(test.url);
  embedded = embeddedEngine({
    ...{ databaseUrl: test.url, dataDir, meanwhile: { ...corpus.engine, search: () => expect.fail("no index") } },
    writeFiles: () => updateIndex(test.url, new IndexFiles(dataDir)).then(() => true),
    report: (message) => expect.fail(message),
  });
  await embedded.ready;
}, 300_000);
afterAll(async () => {
  await embedded.close();
  await corpus.close();
  await test.drop();
  await rm(dataDir, { recursive: true });
});

interface Search {
  text: string;
  filters: Filters;
}

function requestOf({ text, filters }: Search): EngineRequest {
  const plan = planQuery(parseQuery(text));
  return { plan, filters, sort: "relevance", start: { at: "first" }, pageSize: 500, mostValues: null };
}

/** Hits as a set, and every count, in words that can be compared. */
function summary({ hits, total, facetCounts, facetSizes }: EngineAnswer) {
  const counted = facetCounts.filter(({ count }) => count > 0);
  const counts = counted.map(({ kind, value, count }) => `${kind} ${saved.speakers.get(value) ?? value}: ${count}`);
  return { names: hits.map(({ id }) => saved.slugs.get(id)).sort(), total, counts: counts.sort(), facetSizes };
}

function expected({ text, filters }: Search) {
  const { names, counts } = scan(scanned, planQuery(parseQuery(text)), filters);
  const listed = FACET_KINDS.flatMap((kind) =>
    Object.entries(counts[kind]).map(([value, count]) => `${kind} ${value}: ${count}`),
  );
  const sizes = FACET_KINDS.map((kind) => [kind, Object.keys(counts[kind]).length]);
  return { names: names.sort(), total: names.length, counts: listed.sort(), facetSizes: Object.fromEntries(sizes) };
}

/** What is wrong with the answers to a search, in words; nothing where all agree. */
async function differences(search: Search, at: number): Promise<string[]> {
  const request = requestOf(search);
  const shown = JSON.stringify(search);
  const right = expected(search);
  const engines = { embedded: embedded.search, PostgreSQL: inPostgres, bitmaps: byBitmaps };
  const answers = await Promise.all(Object.values(engines).map((ask) => ask(request)));
  const wrong = Object.keys(engines).filter((_, engine) => !isDeepStrictEqual(summary(answers[engine]!), right));
  const passages = answers.map(({ hits }) => JSON.stringify(hits.map(({ id, paragraphs }) => [id, paragraphs]).sort()));
  return [
    ...wrong.map((name) => `${name}: ${shown}`),
    ...(new Set(passages).size > 1 ? [`paragraphs: ${shown}`] : []),
    ...(at % ORDERED === 0 ? await differentOrders(request, Object.values(engines), shown) : []),
  ];
}

async function differentOrders(request: EngineRequest, engines: Ask[], shown: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const sort of ["newest", "oldest"] as const) {
    const answers = await Promise.all(engines.map((ask) => ask({ ...request, sort, mostValues: 0 })));
    if (answers.some(({ hits }) => !isDeepStrictEqual(hits, answers[0]?.hits))) wrong.push(`${sort}: ${shown}`);
  }
  return wrong;
}

describe("all engines", () => {
  it("answer any search as a scan of all statements does", { timeout: 3_600_000 }, async () => {
    const random = seededRandom(SEED);
    const searches = Array.from({ length: SEARCHES }, () => randomSearch(random, statements));
    const found: string[] = [];
    const sizes = searches.map((search) => expected(search).total);
    expect(sizes.filter((size) => size > 0 && size < 100).length).toBeGreaterThan(SEARCHES / 4);
    let next = 0;
    const worker = async () => {
      while (next < searches.length) {
        const at = next++;
        found.push(...(await differences(searches[at]!, at)));
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    expect(found).toEqual([]);
  });
});
