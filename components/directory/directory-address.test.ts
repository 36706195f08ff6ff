// A symbol keeps its strokes in the path, and nothing in it can end the path early.
import { expect, it } from "vitest";
import { documentAddress, speakersAddress } from "./directory-address";

it.each([
  ["S/RES/9901", "/documents/S/RES/9901"],
  ["A/C.1/99/L.7?x#y", "/documents/A/C.1/99/L.7%3Fx%23y"],
  ["Harbour Convention", "/documents/Harbour%20Convention"],
])("%s is at %s", (symbol, address) => {
  expect(documentAddress(symbol)).toBe(address);
});

it("leaves out what has its default", () => {
  expect(documentAddress("L/9", { delegation: "XAA", page: 1 })).toBe("/documents/L/9?delegation=XAA");
  expect(documentAddress("L/9", { isWhole: true })).toBe("/documents/L/9?table=whole");
  expect(speakersAddress({ text: "", page: 3 })).toBe("/speakers?page=3");
});
