// A cue is the same in every language.
import { expect, it } from "vitest";
import { findCues } from "./find-cues";
import { tokenize } from "./tokens";

const cuesOf = (text: string) => findCues(tokenize(text)).map(({ name }) => name);

it.each([
  ["My delegation calls for more buoys", ["self", "call"]],
  ["Nous appelons à réparer les filets", ["self", "call"]],
  ["Instamos a reparar las redes", ["urge"]],
  ["Мы призываем чинить сети", ["self", "call"]],
  ["يجب إصلاح الشباك", ["must"]],
  ["我们呼吁修补渔网", ["self", "call"]],
])("%s", (text, cues) => {
  expect(cuesOf(text)).toEqual(cues);
});

it("prefers the longer term", () => {
  expect(cuesOf("It can no longer wait")).toEqual(["this", "cannot"]);
});
