// The text of a search vector is what PostgreSQL takes, whatever stands in a paragraph.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteLexeme, searchVector, vectorOfFields } from "./search-vector";

describe("searchVector", () => {
  it("holds the folded word and its stem at each of their places", () => {
    expect(searchVector("Tides, tides", "en")).toBe("'tides':1,2 '=en:tide':1,2");
  });

  it("is empty for a text without words", () => {
    expect(searchVector("… !!! 🌊", "en")).toBe("");
  });

  it("parts fields, so that neither a phrase nor NEAR runs from one into the next", () => {
    const vector = vectorOfFields(["tide", "harbour"].map((text) => ({ text, language: null })));
    expect(vector).toBe("'tide':1 '=en:tide':1 'harbour':52 '=en:harbour':52");
  });

  it("stays within the limits of PostgreSQL", () => {
    const numbers = Array.from({ length: 80_000 }, (_, index) => `${index}`);
    const vector = searchVector(`tide ${"again ".repeat(400)} ${numbers.join(" ")} ${"x".repeat(9_000)}`, null);
    expect(Buffer.byteLength(vector)).toBeLessThan(1_048_575 * 2);
    const positions = [...vector.matchAll(/:([\d,]+)(?= |$)/g)].map((match) => (match[1] ?? "").split(",").map(Number));
    expect(Math.max(...positions.map((places) => places.length))).toBeLessThanOrEqual(255);
    expect(positions.flat().reduce((a, b) => Math.max(a, b))).toBeLessThanOrEqual(16_383);
    expect(Math.max(...[...vector.matchAll(/'([^']*)'/g)].map(([, lexeme = ""]) => lexeme.length))).toBeLessThan(2_046);
  });

  it("never throws and never writes a lexeme that ends its quotes", () => {
    const language = fc.constantFrom("en", "fr", "ar", "zh", null);
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), language, (text, spoken) => {
        expect(searchVector(text, spoken)).toMatch(/^('(?:[^'\\]|''|\\\\)+':[\d,]+( |$))*$/u);
      }),
    );
  });
});

describe("quoteLexeme", () => {
  it("doubles quotes and backslashes", () => {
    expect(quoteLexeme("a'b\\c")).toBe("'a''b\\\\c'");
  });
});
