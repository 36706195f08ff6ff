// Holds the order of a comparison: what all raise stands first.
import { expect, it } from "vitest";
import type { LedgerRow } from "./ledger";
import { orderSubjects } from "./order-subjects";

const row = (code: string, total: number, undated = 0): LedgerRow => {
  return { kind: "theme", code, cells: [], total, undated, first: null, last: null };
};

it("puts what all sides raise before what is raised more often by one", () => {
  const ordered = orderSubjects([[row("oceans", 9), row("climate", 1)], [row("climate", 1, 1)]]);
  expect(ordered).toEqual([
    { kind: "theme", code: "climate", raised: [1, 2], raisedBy: 2 },
    { kind: "theme", code: "oceans", raised: [9, 0], raisedBy: 1 },
  ]);
});
