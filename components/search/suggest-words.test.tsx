// A browser hides what does not hold what was typed: every offer must.
import { describe, expect, it } from "vitest";
import { SEARCH_WORDING_EN } from "./search-wording-en";
import { offerOf } from "./suggest-words";

const { facets } = SEARCH_WORDING_EN;
const FIELDS = { ...facets, lang: facets.language };

describe("offerOf", () => {
  it("says what a completed value is called, behind what was typed", () => {
    const value = { field: "delegation" as const, name: "Belvarra" };
    expect(offerOf({ query: "sea delegation:XAA", value }, "sea belv", FIELDS)).toEqual({
      query: "sea delegation:XAA",
      label: "sea belv → Belvarra (Delegation)",
    });
  });

  it("shows a completed word as it is, and behind what was typed where that is written otherwise", () => {
    expect(offerOf({ query: "Sea harbour", value: null }, "Sea har", FIELDS)).toEqual({ query: "Sea harbour" });
    expect(offerOf({ query: "mareas", value: null }, "maré", FIELDS).label).toBe("maré → mareas");
  });
});
