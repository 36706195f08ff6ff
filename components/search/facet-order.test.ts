// A chosen value of a long facet never disappears, and no value is lost or doubled by the parting.
import { expect, it } from "vitest";
import type { FacetValue } from "@/lib/domain/facet";
import { groupValues, splitValues } from "./facet-order";

const value = (name: string, count: number, selected = false): FacetValue => ({
  ...{ value: name, label: name, group: count % 2 === 0 ? "Even" : "Odd", count, selected, excluded: false },
});
const LONG = Array.from({ length: 20 }, (_, index) => value(`v${index}`, 20 - index, index === 19));

it("keeps a chosen value open, however rare", () => {
  const { open, rest } = splitValues(LONG);
  expect(open.map((entry) => entry.value)).toEqual(["v0", "v1", "v2", "v3", "v4", "v5", "v6", "v19"]);
  expect(rest).toHaveLength(12);
});

it("parts nothing where only one value would be hidden", () => {
  expect(splitValues(LONG.slice(0, 9)).rest).toEqual([]);
});

it("gathers values under their headings in order", () => {
  const groups = groupValues(LONG.slice(0, 3));
  expect(groups.map(({ heading, values }) => [heading, values.length])).toEqual([
    ["Even", 2],
    ["Odd", 1],
  ]);
});
