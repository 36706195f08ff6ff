// Shows which values of a long facet a page shows before all of them are asked for.
import { expect, it } from "vitest";
import type { Facet, FacetValue } from "@/lib/domain/facet";
import { mostValues, showFacets } from "./show-facets";

const value = (at: number): FacetValue => ({
  ...{ value: `A/${at}`, label: `A/${at}`, group: null, count: 100 - at, selected: at === 40, excluded: at === 41 },
});
const CITES: Facet = { kind: "cites", size: 60, values: Array.from({ length: 60 }, (_, at) => value(at)) };
const shownOf = (views: Parameters<typeof showFacets>[1]) =>
  showFacets([CITES], views, new Map())[0]?.values.map((one) => one.value);

it("shows the first ten, and every value that is set", () => {
  expect(shownOf({ within: {}, whole: [] })).toEqual([
    ...Array.from({ length: 10 }, (_, at) => `A/${at}`),
    ...["A/40", "A/41"],
  ]);
  expect(mostValues({ within: {}, whole: [] })).toBe(10);
});

it("shows all where all are asked for, and those that hold what is sought", () => {
  expect(shownOf({ within: {}, whole: ["cites"] })).toHaveLength(60);
  expect(shownOf({ within: { cites: "a/5" }, whole: [] })).toEqual([
    ...["A/5", "A/40", "A/41"],
    ...Array.from({ length: 10 }, (_, at) => `A/5${at}`),
  ]);
});
