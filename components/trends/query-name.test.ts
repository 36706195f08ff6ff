// Whoever counts a theme reads its name, in the language of the page.
import { expect, it } from "vitest";
import { queryName } from "./query-name";

it.each([
  ["theme:climate", "en", "Climate change"],
  ["threat:ransomware", "fr", "Rançongiciels"],
  ["theme:no-such-code", "en", "no-such-code"],
  ["flood* OR drought", "es", "flood* OR drought"],
  ["theme:climate OR flood", "en", "theme:climate OR flood"],
] as const)("%s in %s is %s", (canonical, locale, name) => {
  expect(queryName(canonical, locale)).toBe(name);
});
