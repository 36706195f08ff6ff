// An address means exactly one search, or is refused with the name of the parameter that is wrong.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BLANK_SEARCH, searchAddress, type SearchState } from "@/components/search/search-address";
import type { FacetKind } from "@/lib/domain/facet";
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
        chosen: {
          delegation: ["XAA"],
          year: ["2023", "2024"],
          organ: ["GA-C1"],
          cites: ["S/RES/9901"],
          group: ["G77"],
        },
        excluded: { threat: ["ransomware"], language: ["ar"], speaker: ["ab12cd34ef56"] },
        years: { from: null, to: 2_031 },
      },
      sort: "oldest",
      start: { at: "before", cursor: { score: 0.5, day: "2024", id: "AB12" } },
      synonyms: false,
      within: { speaker: "o’neil" },
      whole: ["cites"],
    };
    expect(parse(searchAddress(state).slice(2))).toEqual({ ok: true, value: state });
  });

  it("fills in defaults, and ignores empty and unknown parameters", () => {
    expect(parse("q=&theme=&from=&in-speaker=&utm_source=mail")).toEqual({ ok: true, value: BLANK_SEARCH });
    expect(parse("q=ice")).toMatchObject({ value: { sort: "relevance" } });
  });

  it("takes the same value of a filter once, and turns a range that runs backwards", () => {
    expect(parse("year=2024&year=2024")).toMatchObject({ value: { filters: { chosen: { year: ["2024"] } } } });
    expect(parse("from=2031&to=2024")).toMatchObject({ value: { filters: { years: { from: 2_024, to: 2_031 } } } });
  });

  it.each<[string, FacetKind, string]>([
    ["delegation=fra", "delegation", "FRA"],
    ["delegation=France", "delegation", "FRA"],
    ["delegation=SUN", "delegation", "RUS"],
    ["delegation=Soviet Union", "delegation", "RUS"],
    ["delegation=ORG-tidal-union", "delegation", "org-tidal-union"],
    ["delegation=eu", "delegation", "org-european-union"],
    ["organ=sc", "organ", "SC"],
    ["organ=Conseil de sécurité", "organ", "SC"],
    ["group=g77", "group", "G77"],
    ["group=viet nam", "group", "Viet Nam"],
    ["theme=Climate", "theme", "climate"],
    ["threat=RANSOMWARE", "threat", "ransomware"],
    ["language=FR", "language", "fr"],
    ["language=English", "language", "en"],
    ["speaker=AB12CD34EF56", "speaker", "ab12cd34ef56"],
    ["cites=s/res/9901", "cites", "S/RES/9901"],
    ["cites=S/RES/9901 (2031)", "cites", "S/RES/9901"],
    ["cites=a/res/9901(xv)", "cites", "A/RES/9901(XV)"],
    ["cites=a/9/add.1", "cites", "A/9/Add.1"],
    ["cites=npt", "cites", "TREATY/NPT"],
    ["cites=treaty/npt", "cites", "TREATY/NPT"],
  ])("understands %s in any case and by any name", (query, kind, value) => {
    expect(parse(query)).toMatchObject({ value: { filters: { chosen: { [kind]: [value] } } } });
    expect(parse(`not-${query}`)).toMatchObject({ value: { filters: { excluded: { [kind]: [value] } } } });
    expect(parse(new URLSearchParams({ [kind]: value }).toString())).toEqual(parse(query));
  });

  it("takes two ways of writing a value once", () => {
    expect(parse("delegation=fra&delegation=France")).toMatchObject({
      value: { filters: { chosen: { delegation: ["FRA"] } } },
    });
  });

  it.each([
    ["after=1", "after=1"],
    ["before=x~y~z", "before=x~y~z"],
    ["after=1~~a&after=1~~b", "after=1~~a, 1~~b"],
    ["after=1~~a&before=1~~b", "before=1~~b"],
    ["sort=best", "sort=best"],
    ["theme=climate&theme=clima", "theme=clima"],
    ["not-theme=clima", "not-theme=clima"],
    ["year=20244", "year=20244"],
    ["from=24", "from=24"],
    ["organ=senate", "organ=senate"],
    ["language=Elvish", "language=Elvish"],
    ["delegation=XYZ", "delegation=XYZ"],
    ["delegation=XAA&delegation=Nowhereland", "delegation=Nowhereland"],
    ["not-delegation=Nowhereland", "not-delegation=Nowhereland"],
    ["delegation=org-", "delegation=org-"],
    ["group=nobody", "group=nobody"],
    ["speaker=Ada Quill", "speaker=Ada Quill"],
    ["speaker=quill", "speaker=quill"],
    ["cites=ozone", "cites=ozone"],
    ["cites=9901", "cites=9901"],
    ["synonyms=on", "synonyms=on"],
    ["all=colour", "all=colour"],
    ["in-speaker=a%00b", "in-speaker=a\0b"],
  ])("refuses %s", (query, problem) => {
    expect(wrong(query)).toEqual([problem]);
  });

  it("takes any text at all as a query, and writes an address that reads the same", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.string({ minLength: 2_030, maxLength: 5_000 }),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const first = parse(new URLSearchParams({ q: typed }).toString());
        const state = first.ok ? first.value : expect.fail(`refused: ${typed}`);
        expect(state.text.length).toBeLessThanOrEqual(2_040);
        expect(parse(searchAddress(state).slice(2))).toEqual(first);
      }),
      { numRuns: 300 },
    );
    expect(parse("q=a%00b%09c%0Ad")).toMatchObject({ value: { text: "a b c d" } });
  });

  it("names every malformed parameter", () => {
    expect(wrong("after=x&sort=y&year=z")).toHaveLength(3);
  });
});
