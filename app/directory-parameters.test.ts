// What the address of a list or a cited document asks for, and what it asks for when it says nothing.
import { expect, it } from "vitest";
import { parseDocumentEntry } from "./directory-parameters";

const read = (query: string) => parseDocumentEntry(new URLSearchParams(query));

it("shows the first page, everybody, every year and the first rows of the table where nothing is asked", () => {
  const value = { text: "", delegation: null, year: null, page: 1, isWhole: false };
  expect(read("")).toEqual({ ok: true, value });
});

it("shows every row of the table where that is asked", () => {
  expect(read("table=whole&year=2031")).toMatchObject({ ok: true, value: { year: 2031, isWhole: true } });
});

it("says what is wrong with a table of another kind", () => {
  expect(read("table=half")).toMatchObject({ ok: false });
});
