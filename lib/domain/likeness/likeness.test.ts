// Likeness is measured by words, whatever their print, and judged by what is known of who said them when.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fictionalWords } from "@/tests/fixtures/fictional-speech";
import { chooseLeaders, type Printing } from "./choose-leaders";
import { compareTexts } from "./compare-texts";
import { judgeLikeness, type Occasion } from "./judge-likeness";
import { shinglesOf } from "./shingles";
import { estimateLikeness, sketchOf } from "./sketch";

const words = fictionalWords(1, 400);
const compare = (one: string, other: string) => compareTexts(shinglesOf(one), shinglesOf(other));

describe("compareTexts", () => {
  it.each([
    ["The “open\nsea” — is ours.", "the open sea is OURS"],
    ["Déjà vu à l’île", "Deja vu a l'ile"],
    ["公海属于所有国家。", "公海 属于 所有 国家"],
  ])("takes %j and %j for the same words", (one, other) => {
    expect(compare(one, other)).toEqual({ jaccard: 1, shareOfFirst: 1, shareOfSecond: 1 });
  });

  it("says how much of each stands in the other", () => {
    const whole = words.join(" ");
    const part = words.slice(100, 200).join(" ");
    expect(compare(whole, part)).toMatchObject({ shareOfFirst: 0.25, shareOfSecond: 1 });
    expect(compare(part, whole)).toMatchObject({ shareOfFirst: 1, shareOfSecond: 0.25 });
    expect(compare(whole, fictionalWords(2, 400).join(" "))).toEqual({ jaccard: 0, shareOfFirst: 0, shareOfSecond: 0 });
    expect(compare("two words", "two words")).toEqual({ jaccard: 0, shareOfFirst: 0, shareOfSecond: 0 });
  });
});

describe("sketchOf", () => {
  it.each([0, 100, 200, 300])(
    "estimates likeness, and shares a band with what is much alike (%i other words)",
    (others) => {
      const one = shinglesOf(words.join(" "));
      const other = shinglesOf([...words.slice(others), ...fictionalWords(9, others)].join(" "));
      const [mine, theirs] = [sketchOf(one), sketchOf(other)];
      const { jaccard } = compareTexts(one, other);
      expect(Math.abs(estimateLikeness(mine.minima, theirs.minima) - jaccard)).toBeLessThan(0.15);
      if (others <= 100) expect(mine.bands.some((band) => theirs.bands.includes(band))).toBe(true);
    },
  );
});

describe("judgeLikeness", () => {
  const same = { jaccard: 0.95, shareOfFirst: 0.98, shareOfSecond: 0.98 };
  const known: Occasion = { delegation: "XAA", date: "2031-05-03", year: 2031, symbol: null };
  const unknown: Occasion = { delegation: null, date: null, year: null, symbol: null };

  it.each([
    [same, known, "duplicate"],
    [same, unknown, "duplicate"],
    [same, { ...known, date: null }, "duplicate"],
    [same, { ...known, date: "2031-05-09" }, "duplicate"],
    [same, { ...known, date: "2031-05-20" }, "related"],
    [same, { ...known, date: null, year: 2030 }, "related"],
    [same, { ...known, delegation: "XAB" }, "related"],
    [{ jaccard: 0.5, shareOfFirst: 0.55, shareOfSecond: 0.95 }, known, "duplicate"],
    [{ jaccard: 0.5, shareOfFirst: 0.55, shareOfSecond: 0.95 }, { ...known, date: "2031-05-04" }, "related"],
    [{ jaccard: 0.3, shareOfFirst: 0.3, shareOfSecond: 0.95 }, known, "related"],
    [{ jaccard: 0.3, shareOfFirst: 0.6, shareOfSecond: 0.6 }, known, "related"],
    [{ jaccard: 0.1, shareOfFirst: 0.3, shareOfSecond: 0.3 }, known, null],
  ] as const)("%j with %j: %s", (likeness, other, kind) => {
    expect(judgeLikeness(likeness, known, other)).toBe(kind);
  });
});

describe("chooseLeaders", () => {
  const printing = (id: string, facts: number, length = 100): Printing => ({
    id,
    facts,
    words: length,
    identityHash: id,
  });

  it("takes the printing with the most facts, and does not make one of two by way of a third", () => {
    const three = [printing("a", 3), printing("b", 5), printing("c", 4)];
    expect(Object.fromEntries(chooseLeaders(three, [["a", "b"]]))).toEqual({ a: "b", b: null, c: null });
    const chain = chooseLeaders(
      [printing("a", 5), printing("b", 3), printing("c", 4)],
      [
        ["a", "b"],
        ["b", "c"],
      ],
    );
    expect(Object.fromEntries(chain)).toEqual({ a: null, b: "a", c: null });
  });

  it("gives the same in every order, and every duplicate is one of a printing that counts", () => {
    const all = ["a", "b", "c", "d", "e"].map((id, at) => printing(id, at % 3, 50 + at));
    const pairs = fc.uniqueArray(fc.tuple(fc.constantFrom(..."abcde"), fc.constantFrom(..."abcde")), { maxLength: 8 });
    fc.assert(
      fc.property(pairs, fc.shuffledSubarray(all, { minLength: 5 }), (found, shuffled) => {
        const links = found.filter(([one, other]) => one !== other);
        const leaders = chooseLeaders(all, links);
        expect(new Map([...chooseLeaders(shuffled, [...links].reverse())].sort())).toEqual(
          new Map([...leaders].sort()),
        );
        for (const [one, other] of links) expect([leaders.get(one), leaders.get(other)]).not.toEqual([null, null]);
        for (const leader of leaders.values()) if (leader !== null) expect(leaders.get(leader)).toBeNull();
      }),
    );
  });
});
