// The number of the last resolution by year: known ones, and what may come behind the table.
import { expect, it } from "vitest";
import { lastCouncilResolution, yearOfCouncilResolution } from "./council-resolutions";

it("has the last number of years that are over", () => {
  expect([1946, 1967, 1990, 2000, 2004, 2015].map(lastCouncilResolution)).toEqual([15, 245, 683, 1334, 1580, 2259]);
});

it("never falls from one year to the next, and has none before the Council", () => {
  const years = Array.from({ length: 100 }, (_, at) => 1946 + at);
  expect(years.every((year) => lastCouncilResolution(year) < lastCouncilResolution(year + 1))).toBe(true);
  expect(lastCouncilResolution(1945)).toBe(0);
});

it("knows the year of each number in the table, and of none behind it", () => {
  expect([1, 15, 16, 242, 1373, 2231].map(yearOfCouncilResolution)).toEqual([1946, 1946, 1947, 1967, 2001, 2015]);
  expect(yearOfCouncilResolution(9901)).toBeNull();
});
