// The ledger's numbers: they add up, stay within their denominators, and tell silence from what was not collected.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assembleLedger, rowsOfKind, type LedgerCount } from "./ledger";

const count = (kind: LedgerCount["kind"], code: string, year: number | null, statements: number): LedgerCount => ({
  ...{ kind, code, year, statements },
});

/** Statements as sets of codes, counted as the database counts them. */
function countsOf(statements: { year: number | null; codes: string[] }[]): LedgerCount[] {
  return statements.flatMap(({ year, codes }) => [
    count("statement", "", year, 1),
    ...[...new Set(codes)].map((code) => count(code < "m" ? "theme" : "threat", code, year, 1)),
  ]);
}

describe("assembleLedger", () => {
  it("fills the years between the first and the last statement with none collected", () => {
    const ledger = assembleLedger([count("statement", "", 2031, 2), count("statement", "", 2033, 1)]);
    expect(ledger.years).toEqual([
      { year: 2031, statements: 2 },
      { year: 2032, statements: 0 },
      { year: 2033, statements: 1 },
    ]);
  });

  it("says first and last year of a subject that pauses in between", () => {
    const ledger = assembleLedger([
      ...[2031, 2032, 2033, 2034].map((year) => count("statement", "", year, 1)),
      count("theme", "oceans", 2033, 1),
      count("theme", "oceans", 2031, 1),
    ]);
    expect(ledger.rows[0]).toMatchObject({ cells: [1, 0, 1, 0], total: 2, first: 2031, last: 2033 });
  });

  it("keeps undated statements out of the cells and counts them beside", () => {
    const ledger = assembleLedger([
      count("statement", "", null, 3),
      count("statement", "", 2031, 1),
      count("threat", "ransomware", null, 2),
    ]);
    expect(ledger).toMatchObject({ dated: 1, undated: 3 });
    expect(ledger.rows[0]).toMatchObject({ cells: [0], total: 0, undated: 2, first: null, last: null });
  });

  it("is empty where there is no statement", () => {
    expect(assembleLedger([])).toEqual({ years: [], dated: 0, undated: 0, rows: [] });
  });

  it("tells a theme from a threat of the same code", () => {
    const ledger = assembleLedger([
      ...[count("statement", "", 2031, 2), count("theme", "x", 2031, 2), count("threat", "x", 2031, 1)],
    ]);
    expect(rowsOfKind(ledger, "theme").map(({ total }) => total)).toEqual([2]);
    expect(rowsOfKind(ledger, "threat").map(({ total }) => total)).toEqual([1]);
  });

  it("adds up in every row and never exceeds the statements of a year", () => {
    const year = fc.option(fc.integer({ min: 2020, max: 2030 }), { nil: null });
    const codes = fc.array(fc.constantFrom("a", "b", "y", "z"), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(fc.record({ year, codes }), { maxLength: 30 }), (statements) => {
        const ledger = assembleLedger(countsOf(statements));
        expect(ledger.dated + ledger.undated).toBe(statements.length);
        for (const { cells, total, undated } of ledger.rows) {
          expect(cells.reduce((sum, cell) => sum + cell, 0)).toBe(total);
          expect(undated).toBeLessThanOrEqual(ledger.undated);
          cells.forEach((cell, at) => expect(cell).toBeLessThanOrEqual(ledger.years[at]!.statements));
        }
        const raised = ledger.rows.reduce((sum, row) => sum + row.total + row.undated, 0);
        expect(raised).toBe(statements.reduce((sum, { codes }) => sum + new Set(codes).size, 0));
      }),
    );
  });
});
