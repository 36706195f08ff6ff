// All engines and a scan of every statement give the same hits and the same counts for any search, also amid changes.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { searchByBitmaps } from "@/lib/db/bitmap-index/search-by-bitmaps";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import { FACET_KINDS, NO_FILTERS, type Filters } from "@/lib/domain/facet";
import type { PlannedNode } from "@/lib/domain/query";
import type { EngineAnswer, EngineRequest } from "@/lib/domain/search-engine";
import type { Statement } from "@/lib/domain/statement";
import { statementVectors } from "@/lib/search/statement-vectors";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { generatedStatements, pick } from "@/tests/fixtures/generated-statements";
import { scan, scannedStatements, type Scanned } from "@/tests/fixtures/naive-scan";
import { randomSearch } from "@/tests/fixtures/random-search";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { planSearch } from "../search-request";
import { embeddedEngine, type EmbeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

/** ROSTRUM_TEST_SEARCHES=10000 compares that many random searches, ROSTRUM_TEST_SEED=12 others of them. */
const SEARCHES = Number(process.env.ROSTRUM_TEST_SEARCHES ?? 300);
const SEED = Number(process.env.ROSTRUM_TEST_SEED ?? 11);
const STATEMENTS = 150;
/** They come in so many parts; before the last ones come, some of the others change or go. */
const PARTS = 5;
const AT_FIRST = 3;
/** So many searches are under way at once. */
const AT_ONCE = 3;
/** Orders by date are compared of one search in so many. */
const ORDERED = 20;
/** Segments of so few statements, and none folded before there are so many. */
const SMALL = { most: 12, tier: 16 };

const NAMES = ["Ada Marée", "Ilan Phare", "Ada Faro"];
const SYNONYMS = ["drones", "UAV", "artificial intelligence", "AI", "cyber tides", "WMD"];
const statements = generatedStatements(7, STATEMENTS).map(withMore);
const slugOf = (at: number) => `generated-${at}`;

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let embedded: EmbeddedEngine;
/** What is there now, and the names of its statements and speakers by id. */
let scanned: Scanned[] = [];
let slugs: ReadonlyMap<string, string>;
let speakers: ReadonlyMap<string, string>;

type Ask = (request: EngineRequest) => Promise<EngineAnswer>;
const inPostgres: Ask = (request) => searchStatementsInPostgres(corpus.database, request);
const byBitmaps: Ask = async (request) =>
  (await searchByBitmaps(corpus.database, request)) ?? expect.fail("The bitmap index is not of this moment.");

beforeAll(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-index-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir });
  for (let part = 0; part < AT_FIRST; part++) await savePart(part, true);
  embedded = embeddedEngine({
    ...{ databaseUrl: test.url, dataDir, meanwhile: { ...corpus.engine, search: () => expect.fail("no index") } },
    writeFiles: () => Promise.resolve(true),
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

/** Several speakers of a delegation, and now and then a paragraph with what has synonyms. */
function withMore(statement: Statement, at: number): Statement {
  const { speaker, text, paragraphs } = statement;
  const named = {
    ...statement,
    speaker: speaker && { ...speaker, value: { ...speaker.value, name: NAMES[at % 3] ?? "" } },
  };
  if (at % 4 > 0) return named;
  const more = `${SYNONYMS[(at / 4) % SYNONYMS.length]} harbour`;
  const [start, ordinal] = [text.length + 2, paragraphs.length + 1];
  const last = { ordinal, kind: "body" as const, start, end: start + more.length, language: "en", number: null };
  return { ...named, text: `${text}\n\n${more}`, paragraphs: [...paragraphs, last] };
}

/** Each part is a segment or more and a block of its own; where not `stored` the embedded engine has it in memory. */
async function savePart(part: number, stored: boolean): Promise<void> {
  const name = `part${part}`;
  const [from, to] = [part, part + 1].map((at) => (at * STATEMENTS) / PARTS);
  const chosen = statements.slice(from, to).map((statement, at) => {
    return { statement, slug: slugOf((from ?? 0) + at), vectors: statementVectors(statement) };
  });
  const document = { ...fictionalDocument(`${name}.txt`, []), collection: name, statements: chosen };
  const runId = await beginRun(corpus.database, { collection: name, parserVersion: "1", paths: [`${name}.txt`] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
  await updateBitmapIndex(test.url);
  if (stored) await updateIndex(test.url, new IndexFiles(dataDir), SMALL);
}

/** Changes some statements and removes others, so that each segment and block has some of both. */
async function changeSome(round: number): Promise<void> {
  const { client } = corpus.database;
  const chosen = (by: number) => statements.flatMap((_, at) => (at % 17 === by + 5 * round ? [at] : []));
  const slugsOf = (by: number) => ({ slug: { in: chosen(by).map(slugOf) } });
  await client.statement.updateMany({ where: slugsOf(0), data: { organ: "HRC" } });
  await client.statement.updateMany({ where: slugsOf(1), data: { turn: "presiding" } });
  await client.threat.deleteMany({ where: { statement: slugsOf(2) } });
  await client.statement.deleteMany({ where: slugsOf(3) });
  const change = (by: number, facts: Partial<Statement>) => {
    for (const at of chosen(by)) statements[at] = { ...(statements[at] ?? expect.fail()), ...facts };
  };
  change(0, { organ: { value: "HRC", evidence: [], from: "reference", ruleId: "extract/test" } });
  change(1, { turn: "presiding" });
  change(2, { threats: [] });
  await updateBitmapIndex(test.url);
}

/** Learns what is there, and waits until the embedded engine has learned it too. */
async function lookAround(): Promise<void> {
  const { client } = corpus.database;
  const rows = await client.statement.findMany({ select: { id: true, slug: true, duplicateOfId: true } });
  slugs = new Map(rows.map(({ id, slug }) => [id, slug]));
  const known = await client.speaker.findMany({ select: { id: true, name: true, delegationId: true } });
  speakers = new Map(known.map(({ id, name, delegationId }) => [id, `${name} of ${delegationId ?? "none"}`]));
  // Short texts are sometimes alike; a further printing is not found.
  const there = new Set(rows.flatMap(({ slug, duplicateOfId }) => (duplicateOfId === null ? [slug] : [])));
  scanned = scannedStatements(statements, slugOf)
    .filter(({ name }) => there.has(name))
    .map(withSpeaker);
  const everything = await understand({ text: "", filters: NO_FILTERS, synonyms: false });
  const right = summary(await inPostgres(everything));
  await expect.poll(async () => summary(await embedded.search(everything)), { timeout: 5_000 }).toEqual(right);
}

/** The scan tells speakers by delegation alone. */
function withSpeaker(one: Scanned): Scanned {
  const name = statements[Number(one.name.split("-")[1])]?.speaker?.value.name ?? "";
  const speaker = one.values.speaker.map((value) => value.replace("speaker", name));
  return { ...one, values: { ...one.values, speaker } };
}

interface Search {
  text: string;
  filters: Filters;
  synonyms: boolean;
}

/** What the site would ask an engine, with the values that fields have in the corpus. */
async function understand({ text, filters, synonyms }: Search): Promise<EngineRequest> {
  const asked = { text, filters, synonyms, sort: "relevance", start: { at: "first" }, pageSize: 500 } as const;
  return (await planSearch(corpus, asked, null)).request;
}

/** The plan as the scan needs it, which knows speakers by their names. */
function withNames(node: PlannedNode): PlannedNode {
  if (node.kind === "facet") return { ...node, values: node.values.map((value) => speakers.get(value) ?? value) };
  if (node.kind === "not") return { ...node, node: withNames(node.node) };
  return node.kind === "and" || node.kind === "or" ? { ...node, nodes: node.nodes.map(withNames) } : node;
}

/** Hits as a set, and every count, in words that can be compared. */
function summary({ hits, total, facetCounts, facetSizes }: EngineAnswer) {
  const counted = facetCounts.filter(({ count }) => count > 0);
  const counts = counted.map(({ kind, value, count }) => `${kind} ${speakers.get(value) ?? value}: ${count}`);
  return { names: hits.map(({ id }) => slugs.get(id)).sort(), total, counts: counts.sort(), facetSizes };
}

function expected({ plan, filters }: EngineRequest) {
  const { names, counts } = scan(scanned, { ...plan, root: plan.root && withNames(plan.root) }, filters);
  const listed = FACET_KINDS.flatMap((kind) =>
    Object.entries(counts[kind]).map(([value, count]) => `${kind} ${value}: ${count}`),
  );
  const sizes = FACET_KINDS.map((kind) => [kind, Object.keys(counts[kind]).length]);
  return { names: names.sort(), total: names.length, counts: listed.sort(), facetSizes: Object.fromEntries(sizes) };
}

/** What is wrong with the answers to a search, in words; nothing where all agree. */
async function differences(search: Search, request: EngineRequest, at: number): Promise<string[]> {
  const shown = JSON.stringify(search);
  const right = expected(request);
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
    // Where its record is kept only the embedded engine says.
    const orders = answers.map(({ hits }) => hits.map(({ record: _, ...hit }) => hit));
    if (orders.some((hits) => !isDeepStrictEqual(hits, orders[0]))) wrong.push(`${sort}: ${shown}`);
  }
  return wrong;
}

const FIELDS = [
  'speaker:"Ada"',
  'speaker:"Ilan Phare"',
  "-speaker:Faro",
  "group:Harbour",
  "delegation:Tidal",
  "cites:9901",
];

/** Every third search takes synonyms, with a word that has some; every fifth has a field whose values the corpus knows. */
function randomSearches(random: () => number, count: number): Search[] {
  return Array.from({ length: count }, (_, at) => {
    const { text, filters } = randomSearch(random, statements);
    const word = at % 3 === 0 ? pick(random, SYNONYMS) : "";
    const withWord = word && random() < 0.5 ? `${word} OR (${text || "tide"})` : `${text} ${word}`;
    const field = at % 5 === 0 ? pick(random, FIELDS) : "";
    return { text: `${withWord} ${field}`.trim(), filters, synonyms: word !== "" };
  });
}

/** What is wrong with the answers to so many random searches. */
async function compare(random: () => number, count: number): Promise<string[]> {
  const searches = randomSearches(random, count);
  const requests = await Promise.all(searches.map(understand));
  const sizes = requests.map((request) => expected(request).total);
  expect(sizes.filter((size) => size > 0 && size < 100).length).toBeGreaterThan(count / 4);
  const found: string[] = [];
  let next = 0;
  const worker = async () => {
    while (next < searches.length) {
      const at = next++;
      found.push(...(await differences(searches[at]!, requests[at]!, at)));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return found;
}

describe("all engines", () => {
  it("answer any search as a scan of all statements does", { timeout: 3_600_000 }, async () => {
    const random = seededRandom(SEED);
    const third = Math.ceil(SEARCHES / 3);
    await lookAround();
    expect(await compare(random, third)).toEqual([]);
    // In memory alone.
    await savePart(AT_FIRST, false);
    await changeSome(0);
    await lookAround();
    expect(await compare(random, third)).toEqual([]);
    await savePart(AT_FIRST + 1, true);
    await changeSome(1);
    const update = await updateIndex(test.url, new IndexFiles(dataDir), { ...SMALL, tier: 3 });
    expect(update?.merged).toBeGreaterThan(2);
    expect(update?.index.segments.length).toBeGreaterThan(2);
    await lookAround();
    expect(await compare(random, SEARCHES - 2 * third)).toEqual([]);
  });
});
