// Nothing is raised or cited before it existed, and every treaty of the taxonomy has its year.
import { expect, it } from "vitest";
import { DATED_TREATIES, themeExists, threatExists, treatyExists } from "./known-since";
import { TREATIES } from "./treaties";

it("knows the year of every treaty, and of no other", () => {
  expect([...DATED_TREATIES].sort()).toEqual(TREATIES.map(({ code }) => code).sort());
});

it("lets a subject in from its year on", () => {
  expect([1958, 1979, 2024].map((year) => themeExists("climate", year))).toEqual([false, true, true]);
  expect([1988, 1989].map((year) => threatExists("ransomware", year))).toEqual([false, true]);
  expect([1946, 2024].map((year) => themeExists("human-rights", year))).toEqual([true, true]);
});

it("lets a treaty in from its year on", () => {
  expect([1973, 2015].map((year) => treatyExists("TREATY/PARIS-AGREEMENT", year))).toEqual([false, true]);
  expect(treatyExists("A/RES/77/1", 1950)).toBe(true);
});

it("lets everything in where no year is known", () => {
  expect(themeExists("climate", null)).toBe(true);
  expect(threatExists("ransomware", null)).toBe(true);
  expect(treatyExists("TREATY/PARIS-AGREEMENT", null)).toBe(true);
});
