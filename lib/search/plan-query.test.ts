// A plan must look for what a query means, in every way in which that may be written.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyQuery } from "@/tests/fixtures/any-query";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";

describe("planQuery", () => {
  const patternsOf = (text: string) =>
    planQuery(parseQuery(text)).terms.flatMap(({ patterns }) =>
      patterns.map((steps) => steps.map(({ lexeme, prefix }) => lexeme + (prefix ? "*" : "")).join(" ")),
    );

  it("gives any query a plan without empty terms", () => {
    fc.assert(
      fc.property(anyQuery, (typed) => {
        const query = parseQuery(typed);
        const plan = planQuery(query, { synonyms: true });
        expect(plan.root === null).toBe(query.root === null);
        expect(plan.terms.every(({ patterns, near }) => patterns.length > 0 && near?.patterns.length !== 0)).toBe(true);
        if (typed.trim() !== "" && query.root === null) expect(query.misunderstood).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

  it("looks for a word in any of its forms, for a phrase in none but its own", () => {
    expect(patternsOf("tides")).toEqual(expect.arrayContaining(["tides", "=en:tide"]));
    expect(patternsOf('"tides"')).toEqual(["tides"]);
  });

  it("looks for a hyphened word in parts and in one, for a symbol only as a whole", () => {
    expect(patternsOf("non-flooding")).toEqual(expect.arrayContaining(["non flooding", "nonflooding"]));
    expect(patternsOf('"the non-flooding tide"')).toEqual(["the non flooding tide", "the nonflooding tide"]);
    expect(patternsOf("A/99/L.2")).toEqual(["a/99/l.2"]);
    expect(patternsOf("A/99/L*")).toEqual(["a/99/l*"]);
  });

  it("looks for a word written in one also in its hyphened form", () => {
    expect(patternsOf("nonflooding")).toEqual(expect.arrayContaining(["nonflooding", "non flooding"]));
    expect(patternsOf('"the nonflooding tide"')).toEqual(["the nonflooding tide", "the non flooding tide"]);
  });

  it("looks for a number that is written in groups also in one, and the other way round, but never for a year", () => {
    expect(patternsOf("1,000")).toEqual(["1 000", "1000"]);
    expect(patternsOf('"1,250,000 tides"')).toEqual(["1 250 000 tides", "1250000 tides"]);
    expect(patternsOf("150000")).toEqual(["150000", "150 000"]);
    expect(patternsOf("2,000")).toEqual(["2 000"]);
    expect(patternsOf("2000 9901 0.7")).toEqual(["2000", "9901", "0 7"]);
  });

  it("plans equal terms once and ranks by those that are not excluded", () => {
    const plan = planQuery(parseQuery("tide tide -storm"));
    expect(plan.terms).toHaveLength(2);
    expect(plan.sought).toEqual([0]);
  });

  it("asks facets for fields, with the values that a name means", () => {
    const plan = planQuery(parseQuery("speaker:quill"), { fieldValues: (field, text) => [`${field}/${text}/1`] });
    expect(plan.root).toEqual({ kind: "facet", facet: "speaker", values: ["speaker/quill/1"] });
  });
});
