// What is printed is what a reader goes on from: it must mean what was understood.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuery } from "@/tests/fixtures/any-query";
import { parseQuery } from "./parse-query";
import { printQuery } from "./print-query";

describe("printQuery", () => {
  it("writes any query so that reading it again gives the same", () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const { root } = parseQuery(typed);
        const printed = printQuery(root);
        const again = parseQuery(printed);
        expect(again.root).toEqual(root);
        expect(printQuery(again.root)).toBe(printed);
      }),
      { numRuns: 10_000 },
    );
  });

  it("writes a query with as many words as may be so that it is not cut", () => {
    const typed = Array.from({ length: 60 }, () => "(a,b OR c,d)").join("-");
    const { root } = parseQuery(typed.repeat(3));
    expect(parseQuery(printQuery(root)).root).toEqual(root);
  });
});
