// What a person corrected is what a reader sees; what no longer fits is handed back, never dropped.
import { describe, expect, it } from "vitest";
import type { Correction } from "@/lib/domain/correction";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { applyCorrections, wordsKey } from "./apply-corrections";

const STATEMENT = fictionalStatement("One.");
const correction = (recordKey: string, field: string, value: Correction["value"]): Correction => {
  return { id: "c1", statementId: "s1", recordKey, field, value, author: "An editor", reason: "As printed." };
};
const apply = (...corrections: Correction[]) => applyCorrections(STATEMENT, corrections);

describe("applyCorrections", () => {
  it("corrects a header fact and says that a person did", () => {
    const { statement, unapplied } = apply(correction("statement", "date.value.iso", "2031-05-04"));
    expect(statement.date).toMatchObject({ value: { iso: "2031-05-04", printed: "3 May 2031" }, from: "correction" });
    expect(statement.title?.from).toBe("text");
    expect(unapplied).toEqual([]);
    expect(STATEMENT.date?.value.iso).toBe("2031-05-03");
  });

  it("takes a fact away", () => {
    expect(apply(correction("statement", "organ", null)).statement.organ).toBeNull();
  });

  it.each([
    ["threat/ransomware", "threats"],
    ["citation/S/RES/9901", "citations"],
    ["group/on-behalf-of/Tidal Group", "onBehalfOf"],
    [wordsKey("priority", STATEMENT.priorities[0]?.anchor.quote ?? ""), "priorities"],
  ] as const)("takes the record %s away", (key, list) => {
    expect(apply(correction(key, "", null)).statement[list]).toEqual([]);
  });

  it("corrects a field of a record", () => {
    const key = wordsKey("priority", STATEMENT.priorities[0]?.anchor.quote ?? "");
    expect(apply(correction(key, "themes.0", "climate")).statement.priorities[0]?.themes[0]).toBe("climate");
    const mention = apply(correction("mention/state/XAB", "name", "Farther")).statement.mentions[0];
    expect(mention?.name).toBe("Farther");
  });

  it("lets the newest of two for the same field win", () => {
    const [first, second] = ["2031-05-04", "2031-05-05"].map((day) => correction("statement", "date.value.iso", day));
    if (!first || !second) return expect.fail("no corrections");
    expect(apply(first, second).statement.date?.value.iso).toBe("2031-05-05");
  });

  it.each([
    ["a record that is not there", correction("threat/piracy", "", null)],
    ["a path that leads nowhere", correction("statement", "speaker.value.rank", "Admiral")],
    ["a path into the language itself", correction("statement", "__proto__.polluted", true)],
    ["a value that breaks the rules", correction("statement", "date.value.iso", "yesterday")],
    ["a span beyond the record's type", correction("statement", "text", null)],
    ["a statement as a whole", correction("statement", "", null)],
  ])("hands back %s, and applies the others", (_what, wrong) => {
    const { statement, unapplied } = apply(wrong, correction("statement", "delivery", null));
    expect(unapplied).toEqual([wrong]);
    expect(statement).toEqual({ ...STATEMENT, delivery: null });
  });

  it("folds white space in the key of words, and nothing else", () => {
    expect(wordsKey("priority", "a  fair\nshare ")).toBe(wordsKey("priority", "a fair share"));
    expect(wordsKey("priority", "A fair share")).not.toBe(wordsKey("priority", "a fair share"));
  });
});
