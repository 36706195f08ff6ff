// Facets as a reader sees them: named, in order, and a chosen value never gone.
import { describe, expect, it } from "vitest";
import { FACET_KINDS, NO_FILTERS, type FacetKind } from "@/lib/domain/facet";
import { buildFacets } from "./build-facets";

const SIZES = Object.fromEntries(FACET_KINDS.map((kind) => [kind, 0])) as Record<FacetKind, number>;

const count = (kind: "year" | "theme" | "delegation" | "language", value: string, number: number) => {
  return { kind, value, count: number };
};

function valuesOf(kind: string, facets: ReturnType<typeof buildFacets>) {
  return facets.find((facet) => facet.kind === kind)?.values ?? [];
}

describe("buildFacets", () => {
  it("sorts values by count, then label, and years by year", () => {
    const counts = [
      ...[count("language", "fr", 2), count("language", "en", 2), count("language", "ar", 5)],
      ...[count("year", "2030", 9), count("year", "2031", 1)],
    ];
    const facets = buildFacets({ facetCounts: counts, facetSizes: SIZES }, NO_FILTERS, new Map());
    expect(valuesOf("language", facets).map(({ label }) => label)).toEqual(["Arabic", "English", "French"]);
    expect(valuesOf("year", facets).map(({ value }) => value)).toEqual(["2031", "2030"]);
  });

  it("keeps a chosen value without a statement, and one that nothing knows", () => {
    const filters = { ...NO_FILTERS, chosen: { year: ["1999"] }, excluded: { theme: ["no-such-theme"] } };
    const facets = buildFacets({ facetCounts: [], facetSizes: SIZES }, filters, new Map());
    expect(valuesOf("year", facets)).toMatchObject([{ value: "1999", label: "1999", count: 0, selected: true }]);
    expect(valuesOf("theme", facets)).toMatchObject([
      { label: "no-such-theme", group: null, selected: false, excluded: true },
    ]);
  });

  it("puts themes under their headings and names delegations without a State as the corpus does", () => {
    const counts = [count("theme", "climate", 1), count("delegation", "org-tidal-union", 3)];
    const facets = buildFacets(
      { facetCounts: counts, facetSizes: SIZES },
      NO_FILTERS,
      new Map([["org-tidal-union", "Tidal Union"]]),
    );
    expect(valuesOf("theme", facets)[0]?.group).toBe("Environment");
    expect(valuesOf("delegation", facets)[0]?.label).toBe("Tidal Union");
  });
});
