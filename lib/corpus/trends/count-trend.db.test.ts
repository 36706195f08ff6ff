// Trends on a small corpus: counts against what is held, scopes, and years that were not collected.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import type { Statement } from "@/lib/domain/statement";
import { trendCsv } from "@/lib/export/trend-csv";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { openCorpus, type Corpus } from "../corpus";
import { countTrend } from "./count-trend";

let test: TestDatabase;
let corpus: Corpus;
const EVERYBODY = { delegations: [], region: null };

function spokenBy(code: string, year: number | null, theme: "oceans" | "climate"): Statement {
  const statement = fictionalStatement(` Words of ${code} in ${year ?? "some year"}.`);
  const reference = { evidence: [], from: "reference" as const, ruleId: "extract/test" };
  const date = year === null ? null : { value: { iso: `${year}-05-03`, printed: "3 May" }, ...reference };
  const priorities = statement.priorities.map((priority) => ({ ...priority, themes: [theme] }));
  return { ...statement, delegation: { value: { code, name: code }, ...reference }, date, year: null, priorities };
}

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  const document = fictionalDocument("trend.txt", [
    spokenBy("NOR", 2030, "oceans"),
    spokenBy("NOR", 2032, "climate"),
    spokenBy("KEN", 2032, "oceans"),
    spokenBy("KEN", null, "oceans"),
  ]);
  const runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["trend.txt"] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
});

afterAll(async () => {
  await corpus.close();
  await test.drop();
});

describe("countTrend", () => {
  it("counts by year against what is held, and keeps a year that was not collected apart", async () => {
    const trend = await countTrend({ texts: ["theme:oceans"], scope: EVERYBODY, locale: "en" }, corpus);
    expect(trend.years).toEqual([2030, 2031, 2032]);
    expect(trend.series[0]?.years).toEqual([
      { count: 1, held: 1 },
      { count: 0, held: 0 },
      { count: 1, held: 2 },
    ]);
    expect(trend).toMatchObject({ held: 4, heldUndated: 1, series: [{ total: 3, undated: 1 }] });
  });

  it("tells delegations and regions apart", async () => {
    const trend = await countTrend({ texts: ["theme:oceans"], scope: EVERYBODY, locale: "en" }, corpus);
    expect(trend.series[0]?.delegations).toEqual([
      { id: "KEN", name: "Kenya", count: 2, held: 2 },
      { id: "NOR", name: "Norway", count: 1, held: 2 },
    ]);
    expect(trend.series[0]?.regions.map(({ id, count }) => [id, count])).toEqual([
      ["Africa", 2],
      ["Europe", 1],
      ["AG", 2],
      ["WEOG", 1],
    ]);
  });

  it("counts only the statements of its scope", async () => {
    const scope = { delegations: [], region: "Europe" as const };
    expect(await countTrend({ texts: ["theme:oceans"], scope, locale: "en" }, corpus)).toMatchObject({
      held: 2,
      series: [{ total: 1 }],
    });
    const group = { delegations: [], region: "AG" as const };
    expect((await countTrend({ texts: ["theme:oceans"], scope: group, locale: "en" }, corpus)).series[0]?.total).toBe(
      2,
    );
    const nobody = { delegations: ["XZZ"], region: null };
    expect((await countTrend({ texts: ["theme:oceans"], scope: nobody, locale: "en" }, corpus)).held).toBe(0);
  });

  it("gives the same numbers as CSV, without years that were not collected", async () => {
    const csv = trendCsv(await countTrend({ texts: ["theme:oceans"], scope: EVERYBODY, locale: "en" }, corpus));
    expect(csv).toContain("theme:oceans,year,2032,2032,1,2\r\n");
    expect(csv).not.toContain("2031");
  });
});
