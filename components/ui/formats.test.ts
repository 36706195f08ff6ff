// Numbers stand as each language writes them.
import { expect, it } from "vitest";
import { formatPercent } from "./formats";

it.each([
  ["en", 0.5, "50%"],
  ["en", 1 / 6, "16.7%"],
  ["fr", 0.5, "50\u00a0%"],
  ["fr", 1 / 6, "16,7\u00a0%"],
  ["es", 1 / 6, "16,7\u00a0%"],
  ["es", 0, "0\u00a0%"],
] as const)("in %s, %d is %s", (locale, share, written) => {
  // A narrow space that ends no line would do, too: French has both.
  expect(formatPercent(share, locale).replace("\u202f", "\u00a0")).toBe(written);
});
