// Which priority takes which theme: its own likeliest, unless the statement as a whole speaks against it.
import { expect, it } from "vitest";
import { assignThemes } from "./assign-themes";

const LEAST = -1;
/** Log-odds of four themes. */
const scores = (...each: number[]): Float64Array => Float64Array.from(each);
const NEUTRAL = scores(0, 0, 0, 0);

it("gives a priority its likeliest theme first, and at most two likely ones more", () => {
  const priorities = [scores(0, 3, 1, 2), scores(2, -3, -3, -3)];
  expect(assignThemes({ priorities, any: NEUTRAL, main: NEUTRAL }, LEAST)).toEqual([[1, 3, 2], [0]]);
});

it("gives a priority whose themes are all unlikely one theme", () => {
  expect(assignThemes({ priorities: [scores(-9, -7, -8, -9)], any: NEUTRAL, main: NEUTRAL }, LEAST)).toEqual([[1]]);
});

it("drops what the statement speaks against, as far as it does", () => {
  const priorities = [scores(2, 1, 0.5, -5)];
  const against = scores(-1, 0, -1, 0);
  expect(assignThemes({ priorities, any: against, main: against }, LEAST)).toEqual([[1, 0]]);
});

it("gives a missing main theme of the statement to the priority that is nearest to it and can spare its own", () => {
  const priorities = [scores(3, 2, -5, -5), scores(3, 0.5, -5, -5), scores(-5, 1.5, 2, -5)];
  const main = scores(1, 1, 1, 0);
  expect(assignThemes({ priorities, any: NEUTRAL, main }, LEAST).map(([first]) => first)).toEqual([1, 0, 2]);
});

it("takes no main theme from the only priority that has it, nor one that is far from it", () => {
  const only = [scores(3, 2.5, -5, -5)];
  expect(assignThemes({ priorities: only, any: NEUTRAL, main: scores(1, 1, 0, 0) }, LEAST)[0]?.[0]).toBe(0);
  const far = [scores(3, -2, -5, -5), scores(3, -2, -5, -5)];
  expect(assignThemes({ priorities: far, any: NEUTRAL, main: scores(1, 1, 0, 0) }, LEAST)[0]?.[0]).toBe(0);
});

it("gives a theme of the statement to its likeliest priority, but not where it is out of the question", () => {
  const priorities = [scores(2, -3, -5, -9), scores(1, -2, -4.5, -9)];
  const any = scores(0, 1, 0, 1);
  expect(assignThemes({ priorities, any, main: NEUTRAL }, LEAST)).toEqual([[0], [0, 1]]);
});

it("has nothing to give where there is no priority", () => {
  expect(assignThemes({ priorities: [], any: scores(1), main: scores(1) }, LEAST)).toEqual([]);
});
