// What the search page writes into its address, the reader must read back unchanged.
import { describe, expect, it } from "vitest";
import { NO_FILTERS } from "@/lib/domain/facet";
import {
  BLANK_SEARCH,
  countFilters,
  readCursor,
  searchAddress,
  withExclusion,
  withFilter,
  withoutFilter,
  writeCursor,
} from "./search-address";

const CURSOR = { score: 1.25, day: "2031-02-03", id: "x1" };

describe("searchAddress", () => {
  it("is the bare page where everything has its default", () => {
    expect(searchAddress(BLANK_SEARCH)).toBe("/");
    expect(searchAddress({ ...BLANK_SEARCH, text: "  " })).toBe("/");
  });

  it("repeats a parameter for each value and escapes what a reader typed", () => {
    const filters = {
      chosen: { theme: ["climate", "oceans"] },
      excluded: { organ: ["SC"] },
      years: { from: 2_020, to: null },
    };
    const state = { ...BLANK_SEARCH, text: "a&b #1", filters, sort: "oldest" as const, synonyms: false };
    expect(searchAddress(state)).toBe(
      "/?q=a%26b+%231&theme=climate&theme=oceans&not-organ=SC&from=2020&synonyms=off&sort=oldest",
    );
  });

  it("writes years in the four digits that it reads", () => {
    const filters = { ...NO_FILTERS, years: { from: 0, to: 999 } };
    expect(searchAddress({ ...BLANK_SEARCH, filters })).toBe("/?from=0000&to=0999");
  });

  it("names a facet that is shown whole once", () => {
    expect(searchAddress({ ...BLANK_SEARCH, whole: ["cites", "theme", "cites"] })).toBe("/?all=cites&all=theme");
  });

  it("names the order only where it differs from the default of this search", () => {
    expect(searchAddress({ ...BLANK_SEARCH, text: "ocean", sort: "relevance" })).toBe("/?q=ocean");
    expect(searchAddress({ ...BLANK_SEARCH, text: "ocean" })).toBe("/?q=ocean&sort=newest");
  });

  it("names where a page begins, and which facets are seen otherwise", () => {
    const state = { ...BLANK_SEARCH, start: { at: "after" as const, cursor: CURSOR } };
    expect(searchAddress({ ...state, within: { speaker: "quill" }, whole: ["cites"] })).toBe(
      "/?in-speaker=quill&all=cites&after=1.25%7E2031-02-03%7Ex1",
    );
  });
});

describe("readCursor", () => {
  it.each([CURSOR, { score: 0, day: null, id: "A-b_9" }, { score: 12, day: "1999", id: "x" }])("reads %j", (cursor) => {
    expect(readCursor(writeCursor(cursor))).toEqual(cursor);
  });

  it.each(["", "1~2~3", "x~~y", "1~2031-02-03~", "1e5~~a", "1~~a b"])("refuses %j", (text) => {
    expect(readCursor(text)).toBeNull();
  });
});

describe("filters", () => {
  const later = { ...BLANK_SEARCH, start: { at: "after" as const, cursor: CURSOR } };

  it("adds a value once and goes back to the first page", () => {
    const twice = withFilter(withFilter(later, "year", "2024"), "year", "2024");
    expect(twice).toEqual({ ...BLANK_SEARCH, filters: { ...NO_FILTERS, chosen: { year: ["2024"] } } });
  });

  it("takes away one value and keeps the others", () => {
    const state = withFilter(withFilter(withFilter(later, "year", "2023"), "year", "2024"), "organ", "SC");
    expect(withoutFilter(state, "year", "2024").filters.chosen).toEqual({ organ: ["SC"], year: ["2023"] });
  });

  it("excludes a value instead of choosing it, and the other way round", () => {
    const excluded = withExclusion(withFilter(later, "organ", "SC"), "organ", "SC");
    expect(excluded.filters).toEqual({ chosen: {}, excluded: { organ: ["SC"] }, years: null });
    expect(withFilter(excluded, "organ", "SC").filters).toEqual({
      chosen: { organ: ["SC"] },
      excluded: {},
      years: null,
    });
    expect(countFilters(excluded.filters)).toBe(1);
  });
});
