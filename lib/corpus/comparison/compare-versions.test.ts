// Holds the comparison of two versions to small texts: what is added, dropped and reworded, and no letter lost.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedRun } from "@/lib/domain/comparison";
import { compareVersions } from "./compare-versions";
import { markOwnWords, type SpokenPassage } from "./mark-own-words";
import { pairPassages } from "./pair-passages";
import { wordsOfPassage } from "./words-of-passage";

const marked = (runs: ComparedRun[] | undefined) =>
  (runs ?? []).map(({ text, kind }) => (kind === "same" ? text : `[${kind}: ${text}]`)).join("");
const texts = (...quotes: string[]) => quotes.map((quote, at) => ({ quote, paragraph: at + 1 }));
const english = (quote: string) => ({ quote, language: "en" });
const plain = (runs: ComparedRun[]) => runs.map(({ text }) => text).join("");

describe("compareVersions", () => {
  it("marks the words that changed of a passage that was reworded", () => {
    const { earlier, later } = compareVersions(
      texts("We call on all harbours to open their gates now."),
      texts("Thank you.", "We call on all harbours to open their gates at once."),
    );
    expect(marked(earlier[0]?.runs)).toBe("We call on all harbours to open their gates [dropped: now].");
    expect(marked(later[1]?.runs)).toBe("We call on all harbours to open their gates [added: at once].");
    expect(earlier[0]?.fate).toEqual({ kind: "reworded", other: 2 });
    expect(later[1]?.fate).toEqual({ kind: "reworded", other: 1 });
  });

  it("takes passages that share little for dropped and added whole, whatever small words they share", () => {
    const { earlier, later } = compareVersions(
      texts("We are for the oil of all of us in the lamp."),
      texts("We are for the law of all of us in the tide."),
    );
    expect(marked(earlier[0]?.runs)).toBe("[dropped: We are for the oil of all of us in the lamp.]");
    expect(marked(later[0]?.runs)).toBe("[added: We are for the law of all of us in the tide.]");
    expect([earlier[0]?.fate, later[0]?.fate]).toEqual([{ kind: "dropped" }, { kind: "added" }]);
  });

  it("marks nothing where only case and accents differ", () => {
    const { later } = compareVersions(texts("Protégé par la mer"), texts("PROTEGE par la mer"));
    expect(later[0]?.runs).toEqual([{ text: "PROTEGE par la mer", kind: "same" }]);
    expect(later[0]?.fate).toEqual({ kind: "kept", other: 1 });
  });

  it("pairs passages of a script without spaces by two characters at a time", () => {
    const { later } = compareVersions(texts("わたしたちは灯台を守ります"), texts("わたしたちは灯台を直します"));
    expect(marked(later[0]?.runs)).toBe("わたしたちは灯台を[added: 直し]ます");
    expect(later[0]?.fate).toEqual({ kind: "reworded", other: 1 });
  });

  it("takes two passages for different ones that share single characters alone", () => {
    const { earlier } = compareVersions(
      texts("わたしは海の灯を見ています。"),
      texts("灯台の海を見たい人はいます、わたし。"),
    );
    expect(earlier[0]?.fate).toEqual({ kind: "dropped" });
  });

  it("loses no letter", () => {
    const some = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 3 });
    fc.assert(
      fc.property(some, some, (before, behind) => {
        const { earlier, later } = compareVersions(texts(...before), texts(...behind));
        expect(earlier.map(({ runs }) => plain(runs))).toEqual(before);
        expect(later.map(({ runs }) => plain(runs))).toEqual(behind);
      }),
    );
  });
});

/** As a page compares them: what says much the same is found first. */
const ownWords = (sides: SpokenPassage[][]) =>
  markOwnWords(sides, pairPassages(sides.map((side) => side.map(({ quote }) => wordsOfPassage(quote)))));

describe("markOwnWords", () => {
  it("marks what no other side says", () => {
    const [first, second] = ownWords([
      [english("We want lighthouses and peace.")],
      [english("We want peace and tide tables.")],
    ]);
    expect(marked(first?.[0])).toBe("We want [own: lighthouses] and peace.");
    expect(marked(second?.[0])).toBe("We want peace and [own: tide tables].");
  });

  it("marks nothing between sentences that have little in common", () => {
    const sides = [
      [english("Our islands ask for lamps along the coast before the storms of winter come.")],
      [english("The storms of the law of the sea take no one by surprise who reads the tide tables.")],
    ];
    for (const side of ownWords(sides)) expect(side.flat().map(({ kind }) => kind)).toEqual(["same"]);
  });

  it("marks a counterpart alone, and leaves what stands below it plain", () => {
    const [first] = ownWords([
      [english("Every harbour needs a lit lighthouse."), english("Fish are few.")],
      [english("Every harbour needs a painted lighthouse.")],
    ]);
    expect(first?.map(marked)).toEqual(["Every harbour needs a lit lighthouse.", "Fish are few."]);
    const [, second] = ownWords([
      [english("Every harbour needs a lit lighthouse.")],
      [english("Every harbour needs a painted lighthouse.")],
    ]);
    expect(second?.map(marked)).toEqual(["Every harbour needs a [own: painted] lighthouse."]);
  });

  it("marks nothing where only one side speaks", () => {
    expect(ownWords([[english("We want peace.")], []])).toEqual([[[{ text: "We want peace.", kind: "same" }]], []]);
  });

  it("marks nothing against another language", () => {
    const french = { quote: "Nous voulons la paix.", language: "fr" };
    const [first] = ownWords([[english("We want peace.")], [french]]);
    expect(marked(first?.[0])).toBe("We want peace.");
  });
});
