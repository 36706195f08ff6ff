// A sentence is quoted once, whole, with each naming of the document marked, however often and wherever it stands.
import { expect, it } from "vitest";
import type { CitingPlaces } from "@/lib/db/read-citing-places";
import { citingPassages } from "./citing-passages";

const TEXT = "We thank the 🌊 keepers. We uphold L/9 and, again, L/9. Nothing more.\nL/9 stands.";
const SECOND = TEXT.indexOf("\n") + 1;
const places = [...TEXT.matchAll(/L\/9/g)].map(({ index }, at) => {
  return { start: index, end: index + 3, act: at === 1 ? ("supports" as const) : null };
});
const statement: CitingPlaces = {
  ...{ id: "x", text: TEXT, language: "en", places },
  paragraphs: [
    { ordinal: 1, start: 0, end: SECOND - 1, language: null },
    { ordinal: 2, start: SECOND, end: TEXT.length, language: "fr" },
  ],
};
const passages = citingPassages(statement);

it("quotes each sentence once, letter for letter", () => {
  const quotes = passages.map(({ runs }) => runs.map(({ text }) => text).join(""));
  expect(quotes).toEqual(["We uphold L/9 and, again, L/9.", "L/9 stands."]);
});

it("marks every naming and nothing else", () => {
  const marked = passages.map(({ runs }) => runs.filter((run) => run.marked).map(({ text }) => text));
  expect(marked).toEqual([["L/9", "L/9"], ["L/9"]]);
});

it("says paragraph, language and what the sentence does", () => {
  expect(passages).toMatchObject([
    { paragraph: 1, language: "en", act: "supports" },
    { paragraph: 2, language: "fr", act: null },
  ]);
});

it("quotes nothing of a statement that does not name it", () => {
  expect(citingPassages({ ...statement, places: [] })).toEqual([]);
});
