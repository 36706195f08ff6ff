// Statements of a new reading find those of the old one, whatever moved around them.
import { expect, it } from "vitest";
import { matchStatements, type KnownStatement } from "./match-statements";

/** `a1` is a statement with the identity `a` and the text `1`; `a1*` is another document's. */
const known = (...names: string[]): KnownStatement[] =>
  names.map((name) => {
    const owned = !name.endsWith("*");
    return { id: `id-${name}`, owned, identityHash: name.slice(0, 1), text: owned ? name.slice(1) : null };
  });
const read = (...names: string[]) => names.map((name) => ({ identityHash: name.slice(0, 1), text: name.slice(1) }));
const match = (old: string[], fresh: string[], elsewhere: Record<string, string> = {}) =>
  Object.fromEntries(matchStatements(known(...old), read(...fresh), new Map(Object.entries(elsewhere))));

it("keeps the same statements apart from their order", () => {
  expect(match(["a1", "b2"], ["b2", "a1"])).toEqual({ a: "id-a1", b: "id-b2" });
});
it("gives the one statement of a document its id, though its text changed", () => {
  expect(match(["a1"], ["x9"])).toEqual({ x: "id-a1" });
});
it("takes the one between two known ones for the one that stood there", () => {
  expect(match(["a1", "b2", "c3"], ["a1", "x8", "y9", "c3"])).toEqual({ a: "id-a1", x: "id-b2", y: null, c: "id-c3" });
});
it("knows a short turn by its text where its place and so its identity changed", () => {
  expect(match(["a1", "p2", "c3"], ["a1", "n7", "q2", "c3"])).toEqual({ a: "id-a1", n: null, q: "id-p2", c: "id-c3" });
});
it("knows a statement that another document brought, and gives it no other's id", () => {
  expect(match(["a1"], ["z1", "x9"], { z: "id-other" })).toEqual({ z: "id-other", x: "id-a1" });
});
it("gives the same statement twice the same id, and a lost one none", () => {
  expect(match(["a1", "b2"], ["a1", "a1"])).toEqual({ a: "id-a1" });
});
it("takes no place of another document's statement for its own", () => {
  expect(match(["a1*", "b2"], ["x1", "y2"])).toEqual({ x: null, y: "id-b2" });
});
it("matches one whose record cannot be read by its place", () => {
  expect(
    Object.fromEntries(
      matchStatements([{ id: "id-a", owned: true, identityHash: "?", text: null }], read("x1"), new Map()),
    ),
  ).toEqual({ x: "id-a" });
});
