// Gaps stand only where pages are really left out.
import { expect, it } from "vitest";
import { pageSteps } from "./pagination";

it.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [5, 9, [1, null, 4, 5, 6, null, 9]],
  [9, 9, [1, null, 8, 9]],
])("page %i of %i", (page, pageCount, steps) => {
  expect(pageSteps(page, pageCount)).toEqual(steps);
});
