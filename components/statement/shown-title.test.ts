// A statement without a title is never shown without a name to follow.
import { expect, it } from "vitest";
import { titleOfUntitled } from "./shown-title";

it.each([
  ["Doe", "Xandia", "Item 4", "Doe (Xandia): Item 4"],
  [null, "Xandia", null, "Xandia"],
  [null, null, "Item 4", "Item 4"],
  [null, null, null, "Untitled statement"],
])("%s, %s, %s", (speaker, delegation, event, title) => {
  expect(titleOfUntitled({ speaker, delegation, event }, "en")).toBe(title);
});
