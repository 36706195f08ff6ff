// Zero is plural in English and singular in French: the rules come from the language, never from `count === 1`.
import { expect, it } from "vitest";
import { plural } from "./plural";

const FORMS = { one: "# page", other: "# pages" };

it.each([
  ["en", 0, "0 pages"],
  ["en", 1, "1 page"],
  ["fr", 0, "0 page"],
  ["fr", 2, "2 pages"],
  ["es", 0, "0 pages"],
  ["es", 12345, "12.345 pages"],
] as const)("%s, %i: %s", (locale, count, phrase) => {
  expect(plural(locale, FORMS)(count)).toBe(phrase);
});

it("falls back to the general form where a language asks for one that was not given", () => {
  expect(plural("fr", FORMS)(1_000_000)).toMatch(/pages$/);
});
