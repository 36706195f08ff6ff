// What PostgreSQL answers with and without bitmaps: pages by cursors, whole lists, and the values of facets.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { searchByBitmaps } from "@/lib/db/bitmap-index/search-by-bitmaps";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import { NO_FILTERS } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { EngineRequest, PageStart } from "@/lib/domain/search-engine";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { saveGenerated } from "@/tests/fixtures/save-generated";
import { openCorpus, type Corpus } from "./corpus";

let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  await saveGenerated(corpus, { name: "main", from: 0, to: 150 });
  await updateBitmapIndex(test.url);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

const ALL: PageStart = { at: "first" };

function engineRequest(plan: QueryPlan): EngineRequest {
  return { plan, filters: NO_FILTERS, sort: "relevance", start: ALL, pageSize: 200, mostValues: null };
}

const ENGINES = {
  "without an index": searchStatementsInPostgres,
  "by bitmaps": async (...asked: Parameters<typeof searchByBitmaps>) =>
    (await searchByBitmaps(...asked)) ?? expect.fail("The index is not fresh."),
};

describe.each(Object.entries(ENGINES))("PostgreSQL %s", (_, answerOf) => {
  const ask = (plan: QueryPlan, more: Partial<EngineRequest> = {}) =>
    answerOf(corpus.database, { ...engineRequest(plan), ...more });

  it.each(["relevance", "newest", "oldest"] as const)(
    "walks through all hits by cursors, both ways: %s",
    async (sort) => {
      const plan = planQuery(parseQuery("faro OR tide OR маяк"));
      const whole = (await ask(plan, { sort })).hits;
      const forth = [];
      let start: PageStart = ALL;
      for (let page = await ask(plan, { sort, pageSize: 7 }); page.hits.length > 0;) {
        expect(page.offset).toBe(forth.length);
        forth.push(...page.hits);
        start = { at: "after", cursor: page.hits.at(-1)!.cursor };
        page = await ask(plan, { sort, pageSize: 7, start, mostValues: 0 });
      }
      expect(forth.map(({ id }) => id)).toEqual(whole.map(({ id }) => id));
      const middle = whole[20] ?? expect.fail("too few hits");
      const back = await ask(plan, { sort, pageSize: 5, start: { at: "before", cursor: middle.cursor } });
      expect(back.offset).toBe(15);
      expect(back.hits.map(({ id }) => id)).toEqual(whole.slice(15, 20).map(({ id }) => id));
    },
  );

  it("goes on behind the hit of a cursor where its score has changed since", async () => {
    const plan = planQuery(parseQuery("faro OR tide OR маяк"));
    const whole = (await ask(plan)).hits.map(({ id }) => id);
    const { cursor } = (await ask(plan, { pageSize: 7 })).hits[6] ?? expect.fail("too few hits");
    for (const score of [cursor.score / 2, cursor.score + 20]) {
      const start = { at: "after", cursor: { ...cursor, score } } as const;
      const { hits, offset } = await ask(plan, { pageSize: 7, start });
      expect([offset, ...hits.map(({ id }) => id)]).toEqual([7, ...whole.slice(7, 14)]);
    }
    const gone = { at: "after", cursor: { ...cursor, id: "0" } } as const;
    expect((await ask(plan, { start: gone })).hits.length).toBeGreaterThan(whole.length - 9);
  });

  it("gives all hits where no size of a page is set, without paragraphs", async () => {
    const plan = planQuery(parseQuery("faro OR tide OR маяк"));
    for (const sort of ["relevance", "newest", "oldest"] as const) {
      const whole = (await ask(plan, { sort })).hits;
      const all = (await ask(plan, { sort, pageSize: null, mostValues: 0 })).hits;
      expect(all).toEqual(whole.map((hit) => ({ ...hit, paragraphs: [] })));
    }
  });

  it("gives the values with the most statements, how many there are, and those that are set", async () => {
    const filters = { ...NO_FILTERS, chosen: { delegation: ["XAC"] }, excluded: { organ: ["CSW"] } };
    const request = { plan: planQuery(parseQuery("")), filters, sort: "newest" as const, start: ALL, pageSize: 1 };
    const { facetCounts, facetSizes } = await answerOf(corpus.database, {
      ...request,
      mostValues: 1,
    });
    const given = (facet: string) => facetCounts.filter(({ kind }) => kind === facet).length;
    expect(facetSizes).toMatchObject({ year: 3, theme: 3 });
    expect([given("year"), given("theme")]).toEqual([3, 1]);
    expect(facetCounts.filter(({ kind }) => kind === "delegation").map(({ value }) => value)).toContain("XAC");
  });
});

it("makes an index of another edition anew, and does not ask it before", async () => {
  const { client } = corpus.database;
  const ask = () => searchByBitmaps(corpus.database, engineRequest(planQuery(parseQuery("faro"))));
  const before = await ask();
  await client.$executeRaw`DELETE FROM search_values WHERE kind = 'theme'`;
  await client.$executeRaw`UPDATE search_index_state SET edition = '1 year delegation'`;
  expect(await ask()).toBeNull();
  const { read } = (await updateBitmapIndex(test.url)) ?? expect.fail("not updated");
  expect(read).toBe(150);
  expect(await ask()).toEqual(before);
  expect(await updateBitmapIndex(test.url)).toEqual({ read: 0, removed: 0 });
});
