// What the search page writes into its address, the reader must read back unchanged.
import { describe, expect, it } from "vitest";
import { searchAddress, withFilter, withoutFilter, type SearchState } from "./search-address";

const BLANK: SearchState = { text: "", filters: {}, sort: "newest", page: 1 };

describe("searchAddress", () => {
  it("is the bare page where everything has its default", () => {
    expect(searchAddress(BLANK)).toBe("/");
    expect(searchAddress({ ...BLANK, text: "  " })).toBe("/");
  });

  it("repeats a parameter for each value and escapes what a reader typed", () => {
    const state: SearchState = { text: "a&b #1", filters: { theme: ["climate", "oceans"] }, sort: "oldest", page: 3 };
    expect(searchAddress(state)).toBe("/?q=a%26b+%231&theme=climate&theme=oceans&sort=oldest&page=3");
  });

  it("names the order only where it differs from the default of this search", () => {
    expect(searchAddress({ ...BLANK, text: "ocean", sort: "relevance" })).toBe("/?q=ocean");
    expect(searchAddress({ ...BLANK, text: "ocean" })).toBe("/?q=ocean&sort=newest");
  });
});

describe("filters", () => {
  it("adds a value once and goes back to the first page", () => {
    const twice = withFilter(withFilter({ ...BLANK, page: 4 }, "year", "2024"), "year", "2024");
    expect(twice).toEqual({ ...BLANK, filters: { year: ["2024"] } });
  });

  it("takes away one value and keeps the others", () => {
    const state = { ...BLANK, filters: { year: ["2023", "2024"], organ: ["SC"] } };
    expect(withoutFilter(state, "year", "2024").filters).toEqual({ year: ["2023"], organ: ["SC"] });
  });
});
