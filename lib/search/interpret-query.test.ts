// What a query is understood as must be said in words that a reader can check.
import { describe, expect, it } from "vitest";
import { interpretQuery } from "./interpret-query";
import { parseQuery } from "./parse-query";

describe("interpretQuery", () => {
  it.each([
    ["", "All statements"],
    ["tide", "Statements with “tide”"],
    [
      'tide "high water" harb*',
      "Statements with “tide”, the exact words “high water” and words that begin with “harb”",
    ],
    ["tide -storm", "Statements with “tide”, without “storm”"],
    ["-storm", "Statements without “storm”"],
    ["sea tide OR storm", "Statements with “sea” and either “tide” or “storm”"],
  ])("says what %j asks for", (text, sentence) => {
    expect(interpretQuery(parseQuery(text), []).sentence).toBe(sentence);
  });

  it("names the filters by their labels", () => {
    const filters = [
      { kind: "delegation" as const, labels: ["Belvarra", "Ondelune"] },
      { kind: "year" as const, labels: ["2031"] },
      { kind: "organ" as const, labels: [] },
    ];
    expect(interpretQuery(parseQuery("tide"), filters).sentence).toBe(
      "Statements with “tide”, by Belvarra or Ondelune, from 2031",
    );
  });

  it("lists what was not understood once", () => {
    expect(interpretQuery(parseQuery("OR tide OR"), []).misunderstood).toEqual(["OR"]);
  });
});
