// Adjectives of States lead to one State or to none.
import { expect, it } from "vitest";
import { delegationByDemonym } from "./demonyms";

it.each([
  ["Dutch", "NLD"],
  ["Hungarian", "HUN"],
  ["haïtienne", "HTI"],
  ["Congolese", null],
  ["global", null],
])("%s", (word, code) => {
  expect(delegationByDemonym(word)).toBe(code);
});
