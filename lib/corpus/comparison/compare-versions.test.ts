// Holds the comparison of two versions to small texts: what is added, dropped and reworded, and no letter lost.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ComparedRun } from "@/lib/domain/comparison";
import { compareVersions } from "./compare-versions";
import { markOwnWords } from "./mark-own-words";

const marked = (runs: ComparedRun[] | undefined) =>
  (runs ?? []).map(({ text, kind }) => (kind === "same" ? text : `[${kind}: ${text}]`)).join("");
const english = (quote: string) => ({ quote, language: "en" });
const plain = (runs: ComparedRun[]) => runs.map(({ text }) => text).join("");

describe("compareVersions", () => {
  it("marks the words that changed", () => {
    const { earlier, later } = compareVersions(
      ["We call on all harbours to open their gates now."],
      ["We call on all harbours to open their gates at once."],
    );
    expect(marked(earlier[0])).toBe("We call on all harbours to open their gates [dropped: now].");
    expect(marked(later[0])).toBe("We call on all harbours to open their gates [added: at once].");
  });

  it("takes passages that share little for dropped and added whole", () => {
    const { earlier, later } = compareVersions(["Lighthouses need oil."], ["Schools need many teachers today."]);
    expect(marked(earlier[0])).toBe("[dropped: Lighthouses need oil.]");
    expect(marked(later[0])).toBe("[added: Schools need many teachers today.]");
  });

  it("marks nothing where only case and accents differ", () => {
    const { later } = compareVersions(["Protégé par la mer"], ["PROTEGE par la mer"]);
    expect(later[0]).toEqual([{ text: "PROTEGE par la mer", kind: "same" }]);
  });

  it("loses no letter", () => {
    const texts = fc.array(fc.string({ unit: "grapheme", maxLength: 40 }), { maxLength: 3 });
    fc.assert(
      fc.property(texts, texts, (before, behind) => {
        const { earlier, later } = compareVersions(before, behind);
        expect(earlier.map(plain)).toEqual(before);
        expect(later.map(plain)).toEqual(behind);
      }),
    );
  });
});

describe("markOwnWords", () => {
  it("marks what no other side says", () => {
    const [first, second] = markOwnWords([
      [english("We want lighthouses and peace.")],
      [english("We want peace and tide tables.")],
    ]);
    expect(marked(first?.[0])).toBe("We want [own: lighthouses] and peace.");
    expect(marked(second?.[0])).toBe("We want peace and [own: tide tables].");
  });

  it("marks nothing where only one side speaks", () => {
    expect(markOwnWords([[english("We want peace.")], []])).toEqual([[[{ text: "We want peace.", kind: "same" }]], []]);
  });

  it("marks nothing against another language", () => {
    const french = { quote: "Nous voulons la paix.", language: "fr" };
    const [first] = markOwnWords([[english("We want peace.")], [french]]);
    expect(marked(first?.[0])).toBe("We want peace.");
  });
});
