// The engine in the process goes on finding what a scan of all statements does while they come and go.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { postgresEngine } from "@/lib/db/postgres-engine";
import { removeCollection } from "@/lib/db/remove-collection";
import { saveDocument } from "@/lib/db/save-document";
import { FACET_KINDS, NO_FILTERS, type Filters } from "@/lib/domain/facet";
import type { PageStart, SearchEngine } from "@/lib/domain/search-engine";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { statementVectors } from "@/lib/search/statement-vectors";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { generatedStatements } from "@/tests/fixtures/generated-statements";
import { scan, scannedStatements, type Scanned } from "@/tests/fixtures/naive-scan";
import { randomSearch } from "@/tests/fixtures/random-search";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "../corpus";
import { embeddedEngine, type EmbeddedEngine } from "./embedded-engine";
import { IndexFiles } from "./index-files";
import { updateIndex } from "./update-index";

const statements = generatedStatements(7, 260);
const FIRST = 150;
const slugOf = (index: number) => `generated-${index}`;

let test: TestDatabase;
let corpus: Corpus;
let dataDir: string;
let engine: EmbeddedEngine;
const slugs = new Map<string, string>();
const speakers = new Map<string, string>();
const reports: string[] = [];

async function save(name: string, from: number, to: number): Promise<void> {
  const document = { ...fictionalDocument(`${name}.txt`, []), collection: name };
  document.statements = statements.slice(from, to).map((statement, index) => {
    return { statement, slug: slugOf(from + index), vectors: statementVectors(statement) };
  });
  const runId = await beginRun(corpus.database, { collection: name, parserVersion: "1", paths: [`${name}.txt`] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
  const rows = await corpus.database.client.statement.findMany({ select: { id: true, slug: true } });
  for (const { id, slug } of rows) slugs.set(id, slug);
  const known = await corpus.database.client.speaker.findMany({ select: { id: true, delegationId: true } });
  for (const { id, delegationId } of known) speakers.set(id, `speaker of ${delegationId ?? "none"}`);
}

function openEngine(meanwhile: SearchEngine = postgresEngine(corpus.database)): EmbeddedEngine {
  return embeddedEngine({
    databaseUrl: test.url,
    dataDir,
    meanwhile,
    writeFiles: () => updateIndex(test.url, new IndexFiles(dataDir)).then(() => true),
    report: (message) => reports.push(message),
  });
}

beforeAll(async () => {
  test = await createTestDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-index-"));
  corpus = openCorpus({ databaseUrl: test.url, dataDir });
  await save("main", 0, FIRST);
  engine = openEngine();
  await engine.ready;
});
afterAll(async () => {
  await engine.close();
  await corpus.close();
  await test.drop();
  await rm(dataDir, { recursive: true });
});

const ALL: PageStart = { at: "first" };

function requestOf(text: string, filters: Filters = NO_FILTERS) {
  const plan = planQuery(parseQuery(text));
  return { plan, filters, sort: "relevance" as const, start: ALL, pageSize: 500, mostValues: null };
}

async function compare(searches: readonly { text: string; filters: Filters }[], scanned: readonly Scanned[]) {
  for (const { text, filters } of searches) {
    const request = requestOf(text, filters);
    const answer = await engine.search(request);
    const expected = scan(scanned, request.plan, filters);
    const shown = `${text} ${JSON.stringify(filters)}`;
    expect(answer.hits.map(({ id }) => slugs.get(id)).sort(), shown).toEqual(expected.names.sort());
    expect(answer.total, shown).toBe(expected.names.length);
    for (const facet of FACET_KINDS) {
      const counts = answer.facetCounts.filter(({ kind, count }) => kind === facet && count > 0);
      const named = counts.map(({ value, count }) => [speakers.get(value) ?? value, count]);
      expect(Object.fromEntries(named), `${shown} ${facet}`).toEqual(expected.counts[facet]);
      expect(answer.facetSizes[facet], `${shown} ${facet}`).toBe(Object.keys(expected.counts[facet]).length);
    }
  }
}

const searches = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, () => randomSearch(random, statements));
};

describe("embeddedEngine", () => {
  it.each(["tide", "tide OR faro OR маяк", "the OR of OR tide OR harbour OR phare OR faro OR marea"])(
    "walks through all hits by relevance, both ways: %s",
    async (text) => {
      const request = { ...requestOf(text), mostValues: 0 };
      const whole = (await engine.search(request)).hits.map(({ id }) => id);
      const forth: string[] = [];
      let start: PageStart = ALL;
      for (let page = await engine.search({ ...request, pageSize: 7 }); page.hits.length > 0;) {
        expect(page.offset).toBe(forth.length);
        forth.push(...page.hits.map(({ id }) => id));
        start = { at: "after", cursor: page.hits.at(-1)?.cursor ?? expect.fail() };
        page = await engine.search({ ...request, pageSize: 7, start });
      }
      expect(forth).toEqual(whole);
      const { hits } = await engine.search({
        ...request,
        pageSize: 3,
        start: {
          at: "before",
          cursor: (await engine.search({ ...request, pageSize: 6 })).hits[5]?.cursor ?? expect.fail(),
        },
      });
      expect(hits.map(({ id }) => id)).toEqual(whole.slice(2, 5));
      const { cursor } = (await engine.search({ ...request, pageSize: 5 })).hits[4] ?? expect.fail();
      const otherScore = { at: "after", cursor: { ...cursor, score: cursor.score / 2 } } as const;
      const next = await engine.search({ ...request, pageSize: 5, start: otherScore });
      expect([next.offset, ...next.hits.map(({ id }) => id)]).toEqual([5, ...whole.slice(5, 10)]);
      const all = await engine.search({ ...request, pageSize: null });
      expect(all.hits.map(({ id }) => id)).toEqual(whole);
    },
  );

  it("waits for an index that is being opened, and asks no other engine meanwhile", async () => {
    const refuse = () => Promise.reject(new Error("nobody should ask"));
    const meanwhile = { search: refuse, wordsBeginning: refuse, knownWords: refuse, wordsLike: refuse };
    const opening = openEngine(meanwhile);
    const answers = await Promise.all(["tide", "harbour"].map((text) => opening.search(requestOf(text))));
    expect(answers.map(({ corpusTotal }) => corpusTotal)).toEqual([expect.any(Number), expect.any(Number)]);
    await opening.close();
  });

  it("follows what is added and removed, in memory and from its files", async () => {
    await save("added", FIRST, 260);
    const all = await counted(statements);
    await expectTotal(engine, all.length);
    await compare(searches(13, 40), all);
    const written = await updateIndex(test.url, new IndexFiles(dataDir));
    expect([written?.anew, written?.statements]).toEqual([true, 260]);
    await removeCollection(corpus.database, "added");
    await expectTotal(engine, scannedStatements(statements.slice(0, FIRST), slugOf).length);
    const second = openEngine();
    await second.ready;
    await expectTotal(second, scannedStatements(statements.slice(0, FIRST), slugOf).length);
    await compare(searches(14, 40), scannedStatements(statements.slice(0, FIRST), slugOf));
    await second.close();
    expect(reports).toEqual([]);
  });
});

/** Those that are no further printing of another one: the made-up texts are short, so some of them are alike. */
async function counted(of: typeof statements): Promise<Scanned[]> {
  const where = { duplicateOfId: { not: null } };
  const rows = await corpus.database.client.statement.findMany({ where, select: { slug: true } });
  const printings = new Set(rows.map(({ slug }) => slug));
  return scannedStatements(of, slugOf).filter(({ name }) => !printings.has(name));
}

/** The state is taken up within two seconds of a commit. */
async function expectTotal(one: EmbeddedEngine, total: number): Promise<void> {
  await expect.poll(async () => (await one.search(requestOf(""))).corpusTotal, { timeout: 2_000 }).toBe(total);
}
