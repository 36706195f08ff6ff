// Where sentences end that Arabic print sets with marks of direction around their stops.
import { expect, it } from "vitest";
import { readParagraphNumber } from "./read-paragraph-number";
import { endsSentence, startsUncased } from "./split-lines";
import { splitSentences } from "./split-sentences";

const sentencesOf = (text: string) =>
  splitSentences(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

it.each([
  ["ندعو إلى الحوار.\u200f2- نرفض الرسوم", ["ندعو إلى الحوار.\u200f", "2- نرفض الرسوم"]],
  [
    "ندعو إلى الحوار\u202a.\u202c2\u202a.\u202c نرفض الرسوم",
    ["ندعو إلى الحوار\u202a.\u202c", "2\u202a.\u202c نرفض الرسوم"],
  ],
  ["بلغت 2\u200f.\u200f5 في المئة. نعم", ["بلغت 2\u200f.\u200f5 في المئة.", "نعم"]],
])("sees the stop through marks, and none within a number: %j", (text, expected) => {
  expect(sentencesOf(text)).toEqual(expected);
});

it("sees through them at the end and the beginning of lines", () => {
  expect(endsSentence("ندعو إلى الحوار\u202a.\u202c\u202c")).toBe(true);
  expect(endsSentence("ندعو إلى\u202c\u202c")).toBe(false);
  expect(startsUncased("\u202bندعو")).toBe(true);
  const number = "\u202b2\u202c.\u202b نرفض";
  expect(readParagraphNumber(number, { start: 0, end: number.length })).toEqual({ number: "2", end: 6 });
});
