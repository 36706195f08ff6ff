// Spellings of one person are brought together, and two people never are.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { groupSpellings, type Spelling } from "./group-spellings";
import { sameName } from "./same-name";

const spelling = (name: string, firstYear: number | null = 2031, lastYear = firstYear): Spelling => ({
  ...{ key: `XAA/${name}`, name, firstYear, lastYear },
});
/** The names that are one person's, as lists. */
function people(spellings: Spelling[], verdicts: [string, string, boolean][] = []): string[] {
  const said = verdicts.map(([one, other, same]) => ({ one: `XAA/${one}`, other: `XAA/${other}`, same }));
  const owners = groupSpellings(spellings, said);
  const groups = new Map<string, string[]>();
  for (const { key, name } of spellings) {
    const person = owners.get(key)?.person ?? "";
    groups.set(person, [...(groups.get(person) ?? []), name]);
  }
  return [...groups.values()].map((names) => names.sort().join(" = ")).sort();
}

describe("sameName", () => {
  it.each([
    ["Ødvar Brønn-Lie", "Odvar Bronn Lie", "same-letters"],
    ["Quill Ada", "Ada Quill", "same-letters"],
    ["Abdul Rahman Tazi", "Abdulrahman Tazi", "same-letters"],
    ["Sheikh Omar Tazi", "Omar Tazi", "same-letters"],
    ["A. B. Quill", "Ada Berta Quill", "initials"],
    ["Ada Quill", "Ada Berta Quill", "shorter"],
    ["Ada B. Quill", "Ada Quill", "shorter"],
    ["Luis Marbella", "Luis Marbella Ortuño", "shorter"],
    ["Mohamed Tazzi", "Muhammad Tazzi", "transliteration"],
    ["Yuri Gromyakov", "Yuri Gromiakov", "transliteration"],
  ])("%s and %s: %s", (one, other, rule) => {
    expect(sameName(one, other)).toBe(rule);
    expect(sameName(other, one)).toBe(rule);
  });

  it.each([
    ["Ada Quill", "Berta Quill"],
    ["A. Quill", "Berta Quill"],
    ["Ada Q.", "Ada Quill"],
    ["Quill", "Ada Quill"],
    ["Ali Omar", "Omar Ali Hassan"],
    ["Rafik Tazzi", "Saad Tazzi"],
    ["Karim Tazzi", "Karima Tazzo"],
    ["Kim Il Sol", "Kim Jong Il"],
    ["Mohamed Tazzi", "Mahmoud Tazzi"],
  ])("%s and %s are two", (one, other) => {
    expect(sameName(one, other)).toBeNull();
  });
});

describe("groupSpellings", () => {
  it("needs years that meet where the names differ by more than form", () => {
    expect(people([spelling("Ada Quill", 2001), spelling("Ada B. Quill", 2003)])).toHaveLength(1);
    expect(people([spelling("Ada Quill", 2001), spelling("Ada B. Quill", 2014)])).toHaveLength(2);
    expect(people([spelling("Ada Quill", null), spelling("Ada B. Quill", 2014)])).toHaveLength(2);
    expect(people([spelling("Ada Quill", null), spelling("Quill Ada", 2014)])).toHaveLength(1);
    expect(people([spelling("Quíll", 1975), spelling("Quill", 2005)])).toHaveLength(2);
  });

  it("leaves alone what may be either of two", () => {
    const three = [spelling("A. Quill"), spelling("Ada Quill"), spelling("Anna Quill")];
    expect(people(three)).toEqual(["A. Quill", "Ada Quill", "Anna Quill"]);
    expect(people(three.slice(0, 2))).toEqual(["A. Quill = Ada Quill"]);
  });

  it("calls a person by the fullest spelling, and says why the others are the same", () => {
    const owners = groupSpellings([spelling("Ada Quill"), spelling("Ada Berta Quill"), spelling("A. B. Quill")]);
    expect(owners.get("XAA/Ada Quill")).toEqual({ person: "XAA/Ada Berta Quill", reason: "shorter" });
    expect(owners.get("XAA/A. B. Quill")).toEqual({ person: "XAA/Ada Berta Quill", reason: "initials" });
    expect(owners.get("XAA/Ada Berta Quill")).toEqual({ person: "XAA/Ada Berta Quill", reason: null });
  });

  it("does what a person says", () => {
    const two = [spelling("Ada Quill"), spelling("Ada Berta Quill")];
    expect(people(two, [["Ada Quill", "Ada Berta Quill", false]])).toHaveLength(2);
    const married = [spelling("Ada Quill", 1990), spelling("Ada Marbella", 2020)];
    expect(people(married)).toHaveLength(2);
    expect(people(married, [["Ada Marbella", "Ada Quill", true]])).toHaveLength(1);
  });

  it("gives the same people in every order", () => {
    const names = ["Ada Quill", "A. Quill", "Ada B. Quill", "Ada Berta Quill", "Anna Quill", "Quill Ada", "Adda Quill"];
    const years = fc.integer({ min: 2000, max: 2010 });
    const all = fc.tuple(...names.map(() => years)).map((of) => names.map((name, at) => spelling(name, of[at])));
    fc.assert(
      fc.property(
        all.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          expect(people(shuffled)).toEqual(people(list));
        },
      ),
    );
  });
});
