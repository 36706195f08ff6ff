// An address means exactly one search, or is refused with the name of the parameter that is wrong.
import { describe, expect, it } from "vitest";
import { searchAddress, type SearchState } from "@/components/search/search-address";
import { parseSearchParameters } from "./search-parameters";

const parse = (query: string) => parseSearchParameters(new URLSearchParams(query));
const wrong = (query: string) => {
  const checked = parse(query);
  return checked.ok ? [] : checked.problems.map(({ name, value }) => `${name}=${value}`);
};

describe("parseSearchParameters", () => {
  it("reads back what the page writes", () => {
    const state: SearchState = {
      text: "“ozone layer” -war",
      filters: {
        delegation: ["XAA"],
        year: ["2023", "2024"],
        organ: ["GA-C1"],
        threat: ["ransomware"],
        language: ["ar"],
      },
      sort: "oldest",
      page: 2,
    };
    expect(parse(searchAddress(state).slice(2))).toEqual({ ok: true, value: state });
  });

  it("fills in defaults, and ignores empty and unknown parameters", () => {
    const value = { text: "", filters: {}, sort: "newest", page: 1 };
    expect(parse("q=&theme=&utm_source=mail")).toEqual({ ok: true, value });
    expect(parse("q=ice")).toMatchObject({ value: { sort: "relevance" } });
  });

  it("takes the same value of a filter once", () => {
    expect(parse("year=2024&year=2024")).toMatchObject({ value: { filters: { year: ["2024"] } } });
  });

  it.each([
    ["page=0", "page=0"],
    ["page=1e3", "page=1e3"],
    ["page=1&page=2", "page=1, 2"],
    ["sort=best", "sort=best"],
    ["theme=climate&theme=clima", "theme=clima"],
    ["year=20244", "year=20244"],
    ["organ=sc", "organ=sc"],
    ["language=English", "language=English"],
    ["q=a%00b", "q=a\0b"],
  ])("refuses %s", (query, problem) => {
    expect(wrong(query)).toEqual([problem]);
  });

  it("names every malformed parameter", () => {
    expect(wrong("page=x&sort=y&year=z")).toHaveLength(3);
  });
});
