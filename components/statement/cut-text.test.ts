// However marks overlap, the words of a paragraph stay the words of the text.
import { describe, expect, it } from "vitest";
import { cutText } from "./cut-text";
import { foundMarks, type TextMark } from "./text-marks";

const TEXT = "Before. One two three four. After.";
const PARAGRAPH = { start: 8, end: 27 };
const mark = (kind: TextMark["kind"], words: string, id: string): TextMark => {
  const start = TEXT.indexOf(words);
  return { kind, id, ordinal: 1, label: words, start, end: start + words.length };
};

describe("cutText", () => {
  it("cuts at every border and keeps each letter once", () => {
    const pieces = cutText(TEXT, PARAGRAPH, [
      mark("priority", "One two three", "a"),
      mark("threat", "two three four", "b"),
    ]);
    expect(pieces.map(({ text, marks }) => [text, marks.map(({ id }) => id).join("")])).toEqual([
      ["One ", "a"],
      ["two three", "ab"],
      [" four", "b"],
      [".", ""],
    ]);
    expect(pieces.map(({ opens }) => opens.map(({ id }) => id).join(""))).toEqual(["a", "b", "", ""]);
  });

  it("leaves out marks of other paragraphs and clips those that reach over", () => {
    const pieces = cutText(TEXT, PARAGRAPH, [mark("threat", "Before", "x"), mark("priority", "four. After", "y")]);
    expect(pieces.map(({ text }) => text)).toEqual(["One two three ", "four."]);
  });
});

describe("foundMarks", () => {
  it("names what stands at each span", () => {
    expect(foundMarks(TEXT, [{ start: 8, end: 11 }])).toEqual([
      { kind: "found", id: null, ordinal: null, label: "One", start: 8, end: 11 },
    ]);
  });
});
