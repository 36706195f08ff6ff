// Words that a reader looks for in a statement are marked in all their forms.
import { describe, expect, it } from "vitest";
import { markStatement } from "./mark-statement";

const text = "High tide.\nThe tides of high water meet la sécurité.";
const paragraphs = [
  { ordinal: 1, kind: "body" as const, start: 0, end: 10, language: "en", number: null },
  { ordinal: 2, kind: "body" as const, start: 11, end: text.length, language: null, number: null },
];

function marked(...wanted: string[]): string[] {
  return markStatement({ text, language: "en", paragraphs }, wanted).map(({ start, end }) => text.slice(start, end));
}

describe("markStatement", () => {
  it("marks a word in all its forms, folded, in every paragraph", () => {
    expect(marked("tide")).toEqual(["tide", "tides"]);
    expect(marked("SECURITE")).toEqual(["sécurité"]);
  });

  it("marks several words as a phrase, and what overlaps once", () => {
    expect(marked("high water")).toEqual(["high water"]);
    expect(marked("high water", "high")).toEqual(["High", "high water"]);
  });

  it("takes signs as they are written, and any white space for a space", () => {
    const symbol = "Under S/RES/9901 (2031)\nadopted";
    const whole = [{ ordinal: 1, kind: "body" as const, start: 0, end: symbol.length, language: "en", number: null }];
    const spans = markStatement({ text: symbol, language: "en", paragraphs: whole }, ["S/RES/9901 (2031) adopted"]);
    expect(spans).toEqual([{ start: 6, end: symbol.length }]);
  });

  it("marks nothing for what holds no word", () => {
    expect(marked("…", "", '"')).toEqual([]);
  });
});
