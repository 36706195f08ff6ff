// The closing table of ingest adds up.
import { describe, expect, it } from "vitest";
import { buildIngestReport } from "@/lib/corpus/build-ingest-report";
import type { IngestItem } from "@/lib/domain/ingest-report";
import { formatProblem, formatReport } from "./format-report";

const item = { path: "a.txt", reason: null, detail: null, statements: 0 };
const ITEMS: IngestItem[] = [
  { ...item, status: "committed", statements: 3 },
  { ...item, status: "duplicate" },
  { ...item, status: "rejected", reason: "empty", detail: "It holds nothing." },
  { ...item, status: "rejected", reason: "empty", detail: "It holds nothing." },
  { ...item, status: "rejected", reason: "binary" },
  { ...item, status: "pending" },
];

describe("formatReport", () => {
  it("counts every class, and the counts add up", () => {
    const counts = formatReport(buildIngestReport(ITEMS)).matchAll(/^(\w+) +(\d+)/gm);
    const found = Object.fromEntries([...counts].map(([, name, count]) => [name, Number(count)]));
    expect(found).toEqual({ committed: 1, duplicate: 1, rejected: 3, pending: 1, inputs: 6 });
  });
  it("says how many statements came and why inputs were rejected", () => {
    const table = formatReport(buildIngestReport(ITEMS));
    expect(table).toContain("3 statements");
    expect(table).toContain("empty 2, binary 1");
  });
  it("says of one input what happened", () => {
    expect(formatProblem(ITEMS[2] ?? expect.fail())).toBe("a.txt: empty. It holds nothing.");
  });
});
