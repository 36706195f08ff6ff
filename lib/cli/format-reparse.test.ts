// What is shown of a new reading says what differs, and how to save it.
import { describe, expect, it } from "vitest";
import { formatReparse, formatReparsed } from "./format-reparse";

describe("formatReparsed", () => {
  it("gives a statement a line with its fields, and a lost correction one of its own", () => {
    const fields = [
      { field: "date", how: "2031-05-03 → 2031-05-04" },
      { field: "threats", how: "+piracy" },
    ];
    const document = { fileName: "a.txt", kind: "changed", changes: [{ id: "x1", fields }], reason: null } as const;
    const lines = formatReparsed({ ...document, changes: [...document.changes], orphaned: ["x1: threat/ransomware "] });
    expect(lines[0]).toBe("a.txt x1: date: 2031-05-03 → 2031-05-04; threats: +piracy");
    expect(lines[1]).toContain("is kept");
  });
});

describe("formatReparse", () => {
  const report = { documents: 5, kinds: { same: 1, changed: 2, left: 1 }, fields: { date: 1, threats: 2 } };
  it("counts documents, those not reached too, and fields, the commonest first", () => {
    const shown = formatReparse(report, { apply: false });
    const counts = Object.fromEntries(
      [...shown.matchAll(/^([\w ]+?) +(\d+)/gm)].map(([, name, n]) => [name, Number(n)]),
    );
    expect(counts).toEqual({ same: 1, differs: 2, left: 1, "not read": 1, documents: 5, date: 1, threats: 2 });
    expect(shown.indexOf("threats")).toBeLessThan(shown.indexOf("date"));
    expect(shown).toContain("--apply");
  });
  it("asks for nothing where all was saved", () => {
    expect(formatReparse(report, { apply: true })).not.toContain("--apply");
  });
});
