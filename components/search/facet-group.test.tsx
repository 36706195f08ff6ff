// A list that is cut says so and leads on; where there is no more to show, it leads to no page that is the same.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Facet } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { FacetGroup } from "./facet-group";
import { BLANK_SEARCH } from "./search-address";

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
