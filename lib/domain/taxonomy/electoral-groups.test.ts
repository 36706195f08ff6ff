// The groups hold as many Members as the United Nations counts in them.
import countries from "world-countries";
import { expect, it } from "vitest";
import { electoralGroupOf } from "./electoral-groups";

it.each([
  ["KEN", "AG"],
  ["CYP", "APG"],
  ["KIR", "APG"],
  ["GEO", "EEG"],
  ["SUN", "EEG"],
  ["HTI", "GRULAC"],
  ["TUR", "WEOG"],
  ["ISR", "WEOG"],
  ["VAT", null],
  ["XAA", null],
] as const)("%s sits in %s", (code, group) => {
  expect(electoralGroupOf(code)).toBe(group);
});

it("places every Member in one group", () => {
  const counts: Record<string, number> = {};
  // The list of countries takes the Holy See, an observer, for a Member.
  for (const { cca3 } of countries.filter(({ unMember, cca3 }) => unMember && cca3 !== "VAT")) {
    const group = electoralGroupOf(cca3) ?? "none";
    counts[group] = (counts[group] ?? 0) + 1;
  }
  expect(counts).toEqual({ AG: 54, APG: 54, EEG: 23, GRULAC: 33, WEOG: 29 });
});
