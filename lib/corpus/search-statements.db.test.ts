// A search from request to result, on statements that were saved as ingesting saves them.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import { FACET_KINDS, type FacetFilters, type FacetKind } from "@/lib/domain/facet";
import { answersPlan, type QueryPlan } from "@/lib/domain/query";
import type { Statement } from "@/lib/domain/statement";
import { yearOf } from "@/lib/domain/statement-year";
import { analyze } from "@/lib/search/analyze";
import { findMatches } from "@/lib/search/find-matches";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { statementVectors } from "@/lib/search/statement-vectors";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { GENERATED_WORDS, generatedStatements, pick } from "@/tests/fixtures/generated-statements";
import { seededRandom } from "@/tests/fixtures/seeded-random";
import { openCorpus, type Corpus } from "./corpus";
import { searchStatements } from "./search-statements";

const statements = generatedStatements(7, 150);
/** The slug tells a generated statement by its place, since ids are given by the database. */
const slugOf = (index: number) => `generated-${index}`;
const slugs = new Map<string, string>();

let test: TestDatabase;
let corpus: Corpus;

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  const document = fictionalDocument("generated.txt", []);
  document.statements = statements.map((statement, index) => {
    return { statement, slug: slugOf(index), vectors: statementVectors(statement) };
  });
  const runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["generated.txt"] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
  const rows = await corpus.database.client.statement.findMany({ select: { id: true, slug: true } });
  for (const { id, slug } of rows) slugs.set(id, slug);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

async function search(text: string, filters: FacetFilters = {}, more: { page?: number; pageSize?: number } = {}) {
  return searchStatements({ text, filters, sort: "relevance", page: 1, pageSize: 200, ...more }, corpus);
}

describe("searchStatements, against a scan of all statements", () => {
  const random = seededRandom(11);
  const queries = Array.from({ length: 80 }, () => randomQuery(random));

  it.each(queries.map((query) => [query.text, query.filters] as const))("%s %j", async (text, filters) => {
    const plan = planQuery(parseQuery(text));
    const request = { plan, filters, sort: "relevance" as const, page: 1, pageSize: 200 };
    const { ids, total, facetCounts } = await searchStatementsInPostgres(corpus.database, request);
    const scanned = scan(plan, filters);
    expect(ids.map((id) => slugs.get(id)).sort()).toEqual(scanned.slugs.sort());
    expect(total).toBe(scanned.slugs.length);
    for (const facet of FACET_KINDS) {
      const counts = facetCounts.filter(({ kind }) => kind === facet).map(({ value, count }) => [value, count]);
      expect(Object.fromEntries(counts), facet).toEqual(scanned.counts[facet]);
    }
  });

  it("holds most generated queries to a result that is neither empty nor everything", () => {
    const sizes = queries.map(({ text }) => scan(planQuery(parseQuery(text)), {}).slugs.length);
    expect(sizes.filter((size) => size > 0 && size < 100).length).toBeGreaterThan(40);
  });
});

function randomQuery(random: () => number): { text: string; filters: FacetFilters } {
  const language = pick(random, Object.keys(GENERATED_WORDS));
  const word = () => pick(random, GENERATED_WORDS[language] ?? []);
  const text = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
    pick(random, [
      word,
      word,
      () => `"${word()} ${word()}"`,
      () => `-${word()}`,
      () => `${word()} OR ${word()}`,
      () => `${word().slice(0, 3)}*`,
      () => `"${word()}"`,
    ])(),
  ).join(" ");
  const filters: FacetFilters = {};
  const values = facetValuesOf(pick(random, statements));
  for (const kind of FACET_KINDS) {
    const value = values[kind][0];
    if (value !== undefined && random() < 0.25) filters[kind] = random() < 0.3 ? [value, "none-such"] : [value];
  }
  return { text: random() < 0.1 ? "" : text, filters };
}

function fieldsOf(statement: Statement): [string, string | null][] {
  const { text, language, paragraphs, title, speaker, delegation, onBehalfOf, meeting, priorities, citations } =
    statement;
  return [
    ...paragraphs.map((part): [string, string | null] => [text.slice(part.start, part.end), part.language]),
    [title?.value.text ?? "", title?.value.language ?? null],
    [speaker?.value.name ?? "", null],
    [delegation?.value.name ?? "", "en"],
    ...onBehalfOf.map(({ value }): [string, string] => [value, "en"]),
    [meeting?.value.event ?? "", language],
    ...priorities.map(({ label }): [string, string] => [label, "en"]),
    ...citations.map(({ symbol }): [string, null] => [symbol, null]),
  ];
}

function facetValuesOf(statement: Statement): Record<FacetKind, string[]> {
  const { delegation, organ, language, priorities, threats } = statement;
  const one = (value: string | null | undefined) => (value ? [value] : []);
  return {
    delegation: delegation ? [delegation.value.code ?? "org-tidal-union"] : [],
    year: one(yearOf(statement)?.value.toString()),
    organ: one(organ?.value),
    theme: [...new Set(priorities.flatMap(({ themes }) => themes))],
    threat: threats.map(({ type }) => type),
    language: one(language),
  };
}

function scan(plan: QueryPlan, filters: FacetFilters) {
  const counts = Object.fromEntries(FACET_KINDS.map((kind) => [kind, {}])) as Record<FacetKind, Record<string, number>>;
  const slugs: string[] = [];
  statements.forEach((statement, index) => {
    if (statement.turn === "presiding" || !answers(statement, plan)) return;
    const values = facetValuesOf(statement);
    const failing = FACET_KINDS.filter((kind) => !passes(values[kind], filters[kind]));
    if (failing.length === 0) slugs.push(slugOf(index));
    for (const kind of FACET_KINDS.filter((facet) => failing.every((other) => other === facet))) {
      for (const value of values[kind]) counts[kind][value] = (counts[kind][value] ?? 0) + 1;
    }
  });
  return { slugs, counts };
}

function answers(statement: Statement, plan: QueryPlan): boolean {
  const tokens = fieldsOf(statement).map(([text, language]) => analyze(text, language));
  return answersPlan(plan.root, (term) => tokens.some((field) => findMatches(field, plan.terms, [term]).length > 0));
}

function passes(values: string[], wanted: string[] | undefined): boolean {
  return wanted === undefined || values.some((value) => wanted.includes(value));
}

describe("searchStatements", () => {
  const presiding = statements.filter(({ turn }) => turn === "presiding").length;

  it("shows all statements for an empty text, the newest first, a year alone after its days, and the undated last", async () => {
    const { hits, total, corpusTotal } = await search("  ");
    expect([total, corpusTotal]).toEqual([statements.length - presiding, statements.length - presiding]);
    const dates = hits.map(({ date, year }) => date ?? String(year ?? ""));
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("parts the hits into pages without loss or repetition", async () => {
    const whole = (await search("faro")).hits.map(({ id }) => id);
    const pages = await Promise.all([1, 2, 3].map((page) => search("faro", {}, { page, pageSize: 40 })));
    expect(pages.flatMap(({ hits }) => hits.map(({ id }) => id))).toEqual(whole.slice(0, 120));
    expect((await search("faro", {}, { page: 99_999 })).hits).toEqual([]);
  });

  it("sorts undated statements last, oldest first too", async () => {
    const request = { text: "", filters: {}, sort: "oldest" as const, page: 1, pageSize: 200 };
    const dates = (await searchStatements(request, corpus)).hits.map(({ date, year }) => date ?? `${year ?? "9999"}~`);
    expect(dates).toEqual([...dates].sort());
  });

  it("keeps a chosen value that no statement has, and names values and headings", async () => {
    const { facets, total } = await search("", { organ: ["ECOSOC"], threat: ["ransomware"] });
    const organ = facets.find(({ kind }) => kind === "organ")?.values ?? [];
    expect(total).toBe(0);
    expect(organ.at(-1)).toEqual({
      ...{ value: "ECOSOC", label: "Economic and Social Council", group: null, count: 0, selected: true },
    });
    const [delegation] = (await search("union")).facets;
    expect(delegation?.values.map(({ label }) => label)).toContain("Tidal Union");
  });

  it("marks in its passages what it looked for", async () => {
    const { hits } = await search("lighthouses");
    const marks = hits.flatMap(({ passages }) => passages.flatMap(({ runs }) => runs.filter(({ marked }) => marked)));
    expect(new Set(marks.map(({ text }) => text))).toEqual(new Set(["lighthouse", "light-house"]));
  });

  it("ranks a statement whose paragraph holds both words above those that hold them apart", async () => {
    const { hits } = await search("tide harbour");
    const together = hits.map(({ passages }) =>
      passages.some((p) => holdsBoth(p.runs.map(({ text }) => text).join(""))),
    );
    expect(together[0]).toBe(true);
  });

  it.each([
    "'; DROP TABLE statements; --",
    "\\' \\\\ ' '' \" \"\" $1 ${x} %s",
    "harbour:* & tide | !light <-> <2>",
    "a\u0000b \ud800 \udfff",
    "😀🌊 ‮right‬ \u00ad",
    "x".repeat(5_000),
    "tide ".repeat(2_000),
    '(((((((((( ))))) """"""" ***** ----- ORORO OR OR',
    "'tide':* ''':* 'a''b' \\tide\\",
  ])("answers %j", async (text) => {
    const { interpretation } = await search(text, { delegation: [text], year: ["'", "99999999999", "\\"] });
    expect(interpretation.sentence).toContain("Statements");
  });

  it("answers any text at all", async () => {
    const anyText = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const plan = planQuery(parseQuery(text));
        const request = { plan, filters: {}, sort: "relevance" as const, page: 1, pageSize: 5 };
        expect((await searchStatementsInPostgres(corpus.database, request)).corpusTotal).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

function holdsBoth(text: string): boolean {
  return /\btides?\b/.test(text) && /\bharbours?\b/.test(text);
}
