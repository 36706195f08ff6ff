// What the models of a statement's themes see: chances grow with the sentences that may have a theme, chosen or not.
import { expect, it } from "vitest";
import { FeatureBag } from "./model/feature-bag";
import { plantReading } from "./planted-segments";
import { statementThemeFeatures } from "./statement-theme-features";
import type { ThemeCandidate } from "./theme-candidates";
import { THEME_CODES } from "./theme-features";

const OCEANS = THEME_CODES.indexOf("oceans");
const reading = plantReading({ body: "We protect the oceans. We want this. It rained." });

function candidate(index: number, oceans: number, chosen = true): ThemeCandidate {
  const scores = Float64Array.from(THEME_CODES, (_, number) => (number === OCEANS ? oceans : -4));
  return { index, chosen, chance: 0.8, features: { bag: new FeatureBag(), pairs: [] }, scores };
}

function valuesOf(candidates: readonly ThemeCandidate[], number = OCEANS): Map<string, number> {
  const bag = statementThemeFeatures(reading, candidates)[number] ?? new FeatureBag();
  return new Map(bag.names.map((name, at) => [name, bag.values[at] ?? 0]));
}

it("gives one bag a theme", () => {
  expect(statementThemeFeatures(reading, [candidate(0, 1)])).toHaveLength(THEME_CODES.length);
});

it("counts two sentences that may have a theme for more than one, and a chosen one for more than one that is not", () => {
  const [one, two] = [valuesOf([candidate(0, 0)]), valuesOf([candidate(0, 0), candidate(1, 0)])];
  expect(two.get("a point has it")).toBeGreaterThan(one.get("a point has it") ?? 1);
  const passedOver = valuesOf([candidate(0, -4), candidate(1, 2, false)]);
  expect(passedOver.get("a point has it")).toBeGreaterThan(0.5);
  expect(passedOver.get("a chosen point has it")).toBeLessThan(0.1);
  expect(passedOver.has("first theme of a chosen point")).toBe(
    valuesOf([candidate(0, -4)]).has("first theme of a chosen point"),
  );
});

it("knows what the lexicon finds in the statement", () => {
  expect(valuesOf([candidate(0, 1)]).get("statement share of the best")).toBe(1);
  expect(valuesOf([candidate(0, 1)], THEME_CODES.indexOf("outer-space")).has("statement score")).toBe(false);
});
