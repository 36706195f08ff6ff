// A search from request to result, on statements that were saved as ingesting saves them.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { updateBitmapIndex } from "@/lib/db/bitmap-index/update-bitmap-index";
import { saveDocument } from "@/lib/db/save-document";
import { searchStatementsInPostgres } from "@/lib/db/search-statements-in-postgres";
import { NO_FILTERS, type FacetFilters } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { SearchRequest } from "@/lib/domain/search";
import type { EngineRequest, PageStart } from "@/lib/domain/search-engine";
import type { statementRecord } from "@/lib/export/statement-record";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { statementVectors } from "@/lib/search/statement-vectors";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { generatedStatements } from "@/tests/fixtures/generated-statements";
import { scannedStatements } from "@/tests/fixtures/naive-scan";
import { openCorpus, type Corpus } from "./corpus";
import { exportResults } from "./export-results";
import { searchStatements } from "./search-statements";
import { suggestionSources, suggestQueries } from "./suggest-queries";

const statements = generatedStatements(7, 150);
/** The slug tells a generated statement by its place, since ids are given by the database. */
const slugOf = (index: number) => `generated-${index}`;
const scanned = scannedStatements(statements, slugOf);

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
  await updateBitmapIndex(test.url);
});
afterAll(async () => {
  await corpus.close();
  await test.drop();
});

const ALL: PageStart = { at: "first" };

async function search(text: string, chosen: FacetFilters = {}, more: Partial<SearchRequest> = {}) {
  const filters = { ...NO_FILTERS, chosen };
  const view = { sort: "relevance" as const, start: ALL, pageSize: 200, synonyms: true, within: {}, whole: [] };
  return searchStatements({ text, filters, ...view, ...more }, corpus);
}

function engine(plan: QueryPlan, more: Partial<EngineRequest> = {}) {
  return searchStatementsInPostgres(corpus.database, { ...engineRequest(plan), ...more });
}

function engineRequest(plan: QueryPlan): EngineRequest {
  return { plan, filters: NO_FILTERS, sort: "relevance", start: ALL, pageSize: 200, mostValues: null };
}

describe("searchStatements", () => {
  const presiding = statements.filter(({ turn }) => turn === "presiding").length;

  it("shows all statements for an empty text, the newest first, a year alone after its days, and the undated last", async () => {
    const { hits, total, corpusTotal } = await search("  ");
    expect([total, corpusTotal]).toEqual([statements.length - presiding, statements.length - presiding]);
    const dates = hits.map(({ date, year }) => date ?? String(year ?? ""));
    expect(dates).toEqual([...dates].sort().reverse());
  });

  it("says where the pages before and after begin", async () => {
    const whole = (await search("faro")).hits.map(({ id }) => id);
    const first = await search("faro", {}, { pageSize: 40 });
    expect([first.previous, first.offset]).toEqual([null, 0]);
    const second = await search(
      "faro",
      {},
      { pageSize: 40, start: { at: "after", cursor: first.next ?? expect.fail() } },
    );
    expect(second.hits.map(({ id }) => id)).toEqual(whole.slice(40, 80));
    const back = await search(
      "faro",
      {},
      { pageSize: 40, start: { at: "before", cursor: second.previous ?? expect.fail() } },
    );
    expect(back.hits.map(({ id }) => id)).toEqual(whole.slice(0, 40));
  });

  it("finds statements with some of the words where none has all, and says so", async () => {
    const { hits, loosened, total } = await search("lighthouse zyzzyva -canción");
    expect([loosened, total > 0]).toEqual([true, true]);
    expect(total).toBe((await search("lighthouse -canción")).total);
    expect(hits[0]?.passages.length).toBeGreaterThan(0);
    expect((await search("zyzzyva")).loosened).toBe(false);
  });

  it("resolves names in fields by the corpus", async () => {
    const speaker = await search("speaker:marée");
    expect(speaker.total).toBe(scanned.filter(({ values }) => values.speaker.length > 0).length);
    expect((await search("speaker:nobody")).total).toBe(0);
    expect((await search('delegation:"tidal union"')).total).toBe(
      scanned.filter(({ values }) => values.delegation.includes("org-tidal-union")).length,
    );
    expect((await search("cites:9901")).total).toBe((await search("cites:S/RES/9901")).total);
  });

  it("sorts undated statements last, oldest first too", async () => {
    const { hits } = await engine(planQuery(parseQuery("")), { sort: "oldest" });
    const dates = hits.map(({ cursor: { day } }) => (day?.length === 4 ? `${day}-99` : (day ?? "9999")));
    expect(dates).toEqual([...dates].sort());
  });

  it("keeps a chosen value that no statement has, and names values and headings", async () => {
    const { facets, total } = await search("", { organ: ["ECOSOC"], threat: ["ransomware"] });
    const organ = facets.find(({ kind }) => kind === "organ")?.values ?? [];
    expect(total).toBe(0);
    expect(organ.at(-1)).toEqual({
      ...{
        value: "ECOSOC",
        label: "Economic and Social Council",
        group: null,
        count: 0,
        selected: true,
        excluded: false,
      },
    });
    const delegation = (await search("union")).facets.find(({ kind }) => kind === "delegation");
    expect(delegation?.values.map(({ label }) => label)).toContain("Tidal Union");
  });

  it("shows of a facet the values with a text in their name, in any language, and those that are set", async () => {
    const shown = async (within: SearchRequest["within"], chosen: FacetFilters = {}) =>
      (await search("", chosen, { within })).facets.flatMap(({ kind, values }) =>
        within[kind] === undefined ? [] : values.map(({ value }) => value),
      );
    expect(await shown({ delegation: "TIDAL" })).toEqual(["org-tidal-union"]);
    expect(await shown({ theme: "CHANGEMENTS clim" })).toEqual(["climate"]);
    expect(await shown({ organ: "nothing" }, { organ: ["HRC"] })).toEqual(["HRC"]);
  });

  it("walks through all results for a file, whole and in order", async () => {
    const whole = (await search("tide OR faro")).hits.map(({ id }) => id);
    const parts = [];
    const request = { text: "tide OR faro", filters: NO_FILTERS, sort: "relevance" as const, synonyms: true };
    for await (const part of exportResults(request, "jsonl", ({ id }) => `/s/${id}`, corpus)) parts.push(part);
    expect(whole.length).toBeGreaterThan(60);
    expect(parts.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(whole);
  });

  it("gives in the table what the whole records say", async () => {
    const request = { text: "tide OR faro", filters: NO_FILTERS, sort: "relevance" as const, synonyms: true };
    const gather = async (format: "csv" | "jsonl") => {
      const parts = [];
      for await (const part of exportResults(request, format, ({ slug }) => `/s/${slug}`, corpus)) parts.push(part);
      return parts;
    };
    const table = parse<Record<string, string>>((await gather("csv")).join(""), { columns: true });
    const whole = (await gather("jsonl")).map((line) => JSON.parse(line) as ReturnType<typeof statementRecord>);
    expect(table.some(({ themes, cited_documents: cited }) => themes !== "" && cited !== "")).toBe(true);
    const untitled = table.filter((_, at) => whole[at]?.title === null);
    expect(untitled.length).toBeGreaterThan(0);
    for (const { title, event } of untitled) expect(title).toContain(event);
    expect(table.map(({ title, speaker, year, threats, words }) => [title, speaker, year, threats, words])).toEqual(
      whole.map(({ title, speaker, year, threats, wordCount }, at) => [
        ...[title ?? table[at]?.title, speaker?.displayName ?? speaker?.name ?? "", String(year ?? "")],
        ...[[...new Set(threats.map(({ type }) => type))].join("; "), String(wordCount)],
      ]),
    );
    expect(table.map(({ themes }) => themes)).toEqual(
      whole.map(({ priorities }) => [...new Set(priorities.flatMap(({ themes }) => themes))].join("; ")),
    );
    expect(table.map(({ cited_documents: cited }) => cited)).toEqual(
      whole.map(({ documents }) => [...new Set(documents.map(({ symbol }) => symbol))].join("; ")),
    );
  });

  it("gives in the table what the filter by delegations takes", async () => {
    const request = { filters: NO_FILTERS, sort: "newest" as const, synonyms: true };
    const parts = [];
    for await (const part of exportResults({ ...request, text: "" }, "csv", () => "u", corpus)) parts.push(part);
    const table = parse<Record<string, string>>(parts.join(""), { columns: true });
    const inTable = (value: string) => table.filter(({ delegation_id: id }) => id === value).length;
    for (const value of ["XAA", "org-tidal-union"])
      expect((await search("", { delegation: [value] })).total, value).toBe(inTable(value));
    expect(table.find(({ delegation_id: id }) => id === "org-tidal-union")?.delegation_code).toBe("");
  });

  it("counts what days leave out because only its year is known, and finds it by whole years", async () => {
    for (const text of ["", "tide OR faro "]) {
      // All days that the statements have lie in the first three months of a year.
      const days = await search(`${text}date:2030-01..2030-06`);
      const whole = await search(`${text}date:2030`);
      expect(whole.total).toBeGreaterThan(days.total);
      expect(days.yearsAlone).toEqual({ count: whole.total - days.total, text: whole.interpretation.canonical });
      expect(whole.yearsAlone).toBeNull();
    }
    const none = await search("date:2030-07..2030-12", { organ: ["SC"] });
    const whole = (await search("date:2030", { organ: ["SC"] })).total;
    expect([none.total, none.yearsAlone?.count]).toEqual([
      0,
      whole - (await search("date:2030-01..2030-06", { organ: ["SC"] })).total,
    ]);
    expect((await search("date:2019-05")).yearsAlone).toBeNull();
  });

  it("completes speakers, delegations and words, and suggests words that the corpus knows", async () => {
    const offered = async (typed: string) =>
      (await suggestQueries(typed, "en", suggestionSources(corpus))).map(({ query }) => query);
    expect(await offered("sea mar")).toEqual(expect.arrayContaining(["sea marea", 'sea speaker:"Ada Marée"']));
    expect(await offered("sea ada mar")).toContain('sea speaker:"Ada Marée"');
    expect(await offered("speaker:mar")).toContain('speaker:"Ada Marée"');
    expect(await offered("belv")).toContain("delegation:XAA");
    expect(await offered('"')).toEqual([]);
    expect((await search('"the lihgthouse" -storm')).spelling).toBe('"the lighthouse" -storm');
    expect((await search("lihgthouse -storm")).spelling).toBe("lighthouse -storm");
    expect((await search("lighthouse")).spelling).toBeNull();
  });

  it("searches other names of a thing, says so, and leaves them out where they are switched off", async () => {
    const { interpretation } = await search("DPRK");
    expect(interpretation.synonyms[0]?.also).toContain("North Korea");
    expect((await search("DPRK", {}, { synonyms: false })).interpretation.synonyms).toEqual([]);
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
    const { interpretation, corpusTotal } = await search(text, {
      delegation: [text],
      year: ["'", "99999999999", "\\"],
    });
    expect(corpusTotal).toBeGreaterThan(0);
    expect(parseQuery(interpretation.canonical).root).toEqual(interpretation.query.root);
  });

  it("answers any text at all", async () => {
    const anyText = fc.string({ unit: "binary", maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(anyText, async (text) => {
        const plan = planQuery(parseQuery(text));
        expect((await engine(plan, { pageSize: 5 })).corpusTotal).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});

function holdsBoth(text: string): boolean {
  return /\btides?\b/.test(text) && /\bharbours?\b/.test(text);
}
