// A list that is cut says so and leads on; where there is no more to show, it leads to no page that is the same.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Facet } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { FacetGroup } from "./facet-group";
import { BLANK_SEARCH, withExclusion, withFilter, withFilters, type SearchState } from "./search-address";

const values = ["A/99/1", "A/99/2"].map((value) => {
  return { value, label: value, group: null, count: 1, selected: false, excluded: false };
});
const cut: Facet = { kind: "cites", size: 3_776, values };

function shown(whole: ("cites" | "theme")[], locale: Locale = "en"): string {
  return renderToStaticMarkup(<FacetGroup facet={cut} state={{ ...BLANK_SEARCH, whole }} locale={locale} />);
}

it("leads to all values where the first stand", () => {
  expect(shown(["theme"])).toMatch(/href="\/\?all=theme&amp;all=cites"[^>]*>All 3,776 values/);
});

it("says that a page shows no more, and how the rest is found", () => {
  expect(shown(["cites"])).toContain("The 2 most frequent of 3,776; the box above searches all.");
  expect(shown(["cites"])).not.toContain("3,776 values");
  expect(shown(["cites"], "fr")).toMatch(/Les 2 plus fréquentes sur 3\s776\u00a0; la case ci-dessus/u);
  expect(shown(["cites"], "es")).toContain("Los 2 más frecuentes de 3776; la casilla de arriba");
});

const year = (value: string, excluded = false) => {
  return { value, label: value, group: null, count: 3, selected: false, excluded };
};
const YEARS: Facet = { kind: "year", size: 4, values: ["2033", "2032", "2031", "2030"].map((one) => year(one)) };

function boxesOf(facet: Facet, state: SearchState): string[] {
  const html = renderToStaticMarkup(<FacetGroup facet={facet} state={state} locale="en" />);
  return [...html.matchAll(/name="year"[^>]* value="(\d{4})"/g)].map(([, value]) => value ?? "");
}

it("offers no box of a year that the range leaves out, unless it is set; the histogram has all", () => {
  const within = withFilters(BLANK_SEARCH, { years: { from: 2_031, to: 2_032 } });
  expect(boxesOf(YEARS, BLANK_SEARCH)).toHaveLength(4);
  expect(boxesOf(YEARS, within)).toEqual(["2032", "2031"]);
  const set: Facet = { ...YEARS, values: YEARS.values.map((one) => ({ ...one, selected: one.value === "2030" })) };
  expect(boxesOf(set, within)).toEqual(["2032", "2031", "2030"]);
  const html = renderToStaticMarkup(<FacetGroup facet={YEARS} state={within} locale="en" />);
  expect(html).toContain("<title>2033: 3</title>");
});

it("leads from a column to what it counts: that year, without other years that were chosen", () => {
  const chosen = withExclusion(withFilter(BLANK_SEARCH, "year", "2030"), "year", "2032");
  const html = renderToStaticMarkup(<FacetGroup facet={YEARS} state={chosen} locale="en" />);
  expect(html).toContain('href="/?from=2033&amp;to=2033"');
});

it.each([
  ["en", "Counts leave the exclusion aside."],
  ["fr", "Les nombres ne tiennent pas compte de l’exclusion."],
  ["es", "Los números no tienen en cuenta la exclusión."],
] as const)("says in %s that counts leave an exclusion of the facet aside", (locale, said) => {
  const html = (facet: Facet) =>
    renderToStaticMarkup(<FacetGroup facet={facet} state={BLANK_SEARCH} locale={locale} />);
  expect(html({ ...cut, values: values.map((value, at) => ({ ...value, excluded: at === 0 })) })).toContain(said);
  expect(html({ ...YEARS, values: [year("2030", true)] })).toContain(said);
  expect(html(cut)).not.toContain(said);
});
