// No value is lost where values are gathered under headings.
import { expect, it } from "vitest";
import type { FacetValue } from "@/lib/domain/facet";
import { groupValues } from "./facet-order";

const value = (name: string, count: number): FacetValue => ({
  ...{ value: name, label: name, group: count % 2 === 0 ? "Even" : "Odd", count, selected: false, excluded: false },
});

it("gathers values under their headings in order", () => {
  const groups = groupValues([value("a", 20), value("b", 19), value("c", 18)]);
  expect(groups.map(({ heading, values }) => [heading, values.length])).toEqual([
    ["Even", 2],
    ["Odd", 1],
  ]);
});
