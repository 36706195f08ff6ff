// A table that a program reads must part its fields where they are parted, whatever stands in them.
import { expect, it } from "vitest";
import { generatedStatements } from "@/tests/fixtures/generated-statements";
import type { ResultFacts } from "@/lib/domain/result-facts";
import { StoredStatementSchema } from "@/lib/domain/stored-statement";
import { RESULT_COLUMNS, resultLine, resultRow } from "./result-rows";

const [made] = generatedStatements(3, 1);
const statement = StoredStatementSchema.parse({
  ...{ ...made, id: "x1", slug: "tide", sample: true, duplicates: [] },
  source: {
    ...{ fileName: "a.txt", url: null, sha256: "a".repeat(64), mediaType: "text/plain", encoding: null, byteLength: 1 },
    ...{ retrievedAt: "2031-01-01T00:00:00Z", parserVersion: "1" },
  },
});
const facts: ResultFacts = {
  ...{ id: "x1", slug: "tide", title: 'Tides, "high"\nand low', delegationCode: "XBE", delegation: "Belvarra" },
  ...{ onBehalfOf: ["Harbour Group", "Tidal Union"], speaker: "Ada Quill", speakerRole: null, date: null, year: 2031 },
  ...{ organ: "GA", event: null, language: "en", themes: [], threats: [], citedDocuments: [], wordCount: 7 },
  sample: true,
};

it("quotes what must be, and joins several values of a field", () => {
  const row = resultRow(facts, "http://x/statements/x1/tide", "XBE");
  expect(row.startsWith('x1,http://x/statements/x1/tide,"Tides, ""high""\nand low",')).toBe(true);
  expect(row).toContain("Harbour Group; Tidal Union");
  const bare = resultRow({ ...facts, title: null }, "u", null);
  expect(bare.split(",")).toHaveLength(RESULT_COLUMNS.split(",").length);
  expect(bare.endsWith(",true,\r\n")).toBe(true);
});

it("has the value of the filter by delegations last, which organisations have without a code", () => {
  const organisation = { ...facts, delegationCode: null, delegation: "Tidal Union" };
  expect(RESULT_COLUMNS.endsWith(",sample,delegation_id\r\n")).toBe(true);
  expect(resultRow(organisation, "u", "org-tidal-union")).toMatch(/,,Tidal Union,.*,org-tidal-union\r\n$/);
});

it("names a statement without a title as its page does: with the delegation's name of the time", () => {
  const named = (known: Partial<ResultFacts>) =>
    resultRow({ ...facts, title: null, ...known }, "u", null).split(",")[2];
  expect(named({ event: "Debate on lamps" })).toBe("Ada Quill (Belvarra): Debate on lamps");
  expect(named({ delegationCode: "JPN", delegation: "JAPAN" })).toBe("Ada Quill (Japan)");
  expect(named({ delegationCode: null, delegation: "Tidal Union", speaker: null })).toBe("Tidal Union");
  expect(named({ delegation: null, delegationCode: null, speaker: null })).toBe("");
});

it("gives the whole record as one line of JSON", () => {
  const line = resultLine(statement, "u");
  expect(line.indexOf("\n")).toBe(line.length - 1);
  expect(JSON.parse(line)).toMatchObject({ id: "x1", url: "u", sample: true, doc: "a.txt", text: statement.text });
});
