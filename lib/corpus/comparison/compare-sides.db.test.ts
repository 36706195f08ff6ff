// A comparison of delegations and of statements on a small corpus: numbers, passages, and what each lacks.
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { beginRun } from "@/lib/db/ingest-run";
import { saveDocument } from "@/lib/db/save-document";
import type { Statement } from "@/lib/domain/statement";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { fictionalDocument } from "@/tests/fixtures/fictional-document";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { openCorpus, type Corpus } from "../corpus";
import { compareSides } from "./compare-sides";

let test: TestDatabase;
let corpus: Corpus;
const asked = { kind: "theme", page: 1, locale: "en" } as const;

function spokenBy(code: string, year: number, themes: Statement["priorities"][number]["themes"]): Statement {
  const statement = fictionalStatement(` Words of ${code} in ${year}.`);
  const reference = { evidence: [], from: "reference" as const, ruleId: "extract/test" };
  return {
    ...statement,
    delegation: { value: { code, name: code }, ...reference },
    date: { value: { iso: `${year}-05-03`, printed: "3 May" }, ...reference },
    priorities: statement.priorities.map((priority) => ({ ...priority, themes })),
  };
}

beforeAll(async () => {
  test = await createTestDatabase();
  corpus = openCorpus({ databaseUrl: test.url, dataDir: "unused" });
  const document = fictionalDocument("compared.txt", [
    spokenBy("XAA", 2030, ["oceans", "climate"]),
    spokenBy("XAA", 2031, ["oceans"]),
    spokenBy("XAB", 2031, ["oceans"]),
  ]);
  const runId = await beginRun(corpus.database, { collection: "main", parserVersion: "1", paths: ["compared.txt"] });
  await saveDocument(corpus.database, { runId, ordinal: 1 }, document);
});

afterAll(async () => {
  await corpus.close();
  await test.drop();
});

describe("compareSides", () => {
  it("puts what both raise first, and counts the statements of each", async () => {
    const comparison = await compareSides({ of: "delegations", ids: ["XAA", "XAB"], ...asked }, corpus);
    expect(comparison?.sides.map(({ held }) => held)).toEqual([2, 1]);
    expect(comparison?.counts).toEqual([
      { kind: "theme", code: "oceans", raised: [2, 1], raisedBy: 2 },
      { kind: "theme", code: "climate", raised: [1, 0], raisedBy: 1 },
    ]);
  });

  it("shows the newest statement of each side, and none where a side is silent", async () => {
    const comparison = await compareSides({ of: "delegations", ids: ["XAA", "XAB"], ...asked }, corpus);
    const days = comparison?.subjects.map(({ cells }) => cells.map(({ statement }) => statement?.date ?? null));
    expect(days).toEqual([
      ["2031-05-03", "2031-05-03"],
      ["2030-05-03", null],
    ]);
  });

  it("compares two statements of one delegation, the earlier first", async () => {
    const rows = await corpus.database.client.statement.findMany({
      where: { delegationId: "XAA" },
      orderBy: { date: "desc" },
    });
    const ids = rows.map(({ id }) => id);
    const comparison = await compareSides({ of: "statements", ids, ...asked }, corpus);
    expect(comparison?.sides.map(({ statement }) => statement?.date)).toEqual(["2030-05-03", "2031-05-03"]);
    expect(comparison?.subjects[0]?.rows[0]?.passages[0]?.[0]?.runs.map(({ kind }) => kind)).toEqual(["same"]);
  });

  it("gives nothing where fewer than two are held", async () => {
    expect(await compareSides({ of: "delegations", ids: ["XAA", "XZZ"], ...asked }, corpus)).toBeNull();
  });
});
