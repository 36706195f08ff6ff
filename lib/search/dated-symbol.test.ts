// A symbol with its year finds whoever cites the document, however the text prints it, and nobody who cites another.
import { describe, expect, it } from "vitest";
import { answersPlan } from "@/lib/domain/query";
import { analyze } from "./analyze";
import { findMatches } from "./find-matches";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";

const planOf = (query: string) => planQuery(parseQuery(query), { synonyms: true });

/** Whether a statement with this text, whose record has these symbols, answers the query. */
function isFound(query: string, text: string, cited: string[] = []): boolean {
  const plan = planOf(query);
  const fields = [text, ...cited].map((field) => analyze(field, "en"));
  const holds = (term: number) => fields.some((field) => findMatches(field, plan, [term]).length > 0);
  return answersPlan(plan.root, { holds, has: () => false, days: null });
}

const QUERIES = ["S/RES/9901 (2031)", "S/RES/9901(2031)", '"S/RES/9901 (2031)"', "s/res/9901\u00a0(2031)"];

describe.each(QUERIES)("%s", (query) => {
  it("finds the symbol in every way of writing it", () => {
    expect(isFound(query, "We recall S/RES/9901 (2031).")).toBe(true);
    expect(isFound(query, "We recall S/RES/9901.")).toBe(true);
    expect(isFound(query, "We recall resolution 9901 (2031).", ["S/RES/9901"])).toBe(true);
    expect(isFound(query, "We recall resolution 9901.", ["S/RES/9901"])).toBe(true);
    expect(isFound(query, "Of 9901 (2031), not of 9901 (2032).", ["S/RES/9901"])).toBe(true);
  });

  it("finds no document of another year, body or number", () => {
    expect(isFound(query, "We recall S/RES/9901 (2032).")).toBe(false);
    expect(isFound(query, "We recall resolution 9901 (2032).", ["S/RES/9901"])).toBe(false);
    expect(isFound(query, "We recall resolution 9901 (2031).", ["E/RES/9901(2031)"])).toBe(false);
    expect(isFound(query, "We recall resolution 19901 (2031).", ["S/RES/19901"])).toBe(false);
  });
});

it("excludes what it would find, and ranks by no other year in either case", () => {
  expect(isFound("-S/RES/9901(2031) tide", "The tide, and 9901 (2031).", ["S/RES/9901"])).toBe(false);
  expect(isFound("-S/RES/9901(2031) tide", "The tide, and 9901 (2032).", ["S/RES/9901"])).toBe(true);
  for (const query of ["S/RES/9901(2031)", "-S/RES/9901(2031) tide"]) {
    const { terms, sought } = planOf(query);
    const beginnings = sought.filter((term) => terms[term]?.patterns.some(([step]) => step?.prefix));
    expect(beginnings).toEqual([]);
  }
});

describe.each(["A/RES/9901(XV)", "A/RES/9901 (XV)", "a/res/9901(xv),"])("%s", (query) => {
  it("is one symbol with its session", () => {
    expect(isFound(query, "We recall resolution 9901 (XV).", ["A/RES/9901(XV)"])).toBe(true);
    expect(isFound(query, "We recall A/RES/9901 (XV).")).toBe(true);
    expect(isFound(query, "Chapter XV names A/RES/9901.")).toBe(false);
    expect(isFound(query, "Chapter XV names resolution 9901 (XIV).", ["A/RES/9901(XIV)"])).toBe(false);
  });
});
