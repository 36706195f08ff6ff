// Numbers add up over years and delegations, and what has no year or delegation is kept, last.
import { expect, it } from "vitest";
import { citationMatrix } from "./citation-matrix";

const delegation = (id: string) => ({ id, name: id.toLowerCase() });
const { years, rows } = citationMatrix([
  { delegation: delegation("B"), year: 2002, statements: 1 },
  { delegation: null, year: null, statements: 2 },
  { delegation: delegation("A"), year: 1999, statements: 1 },
  { delegation: delegation("A"), year: 2002, statements: 1 },
]);

it("has every year from the last citation back to the first, the unknown one behind them", () => {
  expect(years).toEqual([2002, 2001, 2000, 1999, null]);
});

it("has the unknown year alone where no other is known", () => {
  expect(citationMatrix([{ delegation: null, year: null, statements: 1 }]).years).toEqual([null]);
});

it("puts who cites most first, and those without a name behind their equals", () => {
  expect(rows.map((row) => [row.delegation?.id, ...row.cells, row.total])).toEqual([
    ["A", 1, 0, 0, 1, 0, 2],
    [undefined, 0, 0, 0, 0, 2, 2],
    ["B", 1, 0, 0, 0, 0, 1],
  ]);
});

it("is empty where nobody cites it", () => {
  expect(citationMatrix([])).toEqual({ years: [], rows: [] });
});
