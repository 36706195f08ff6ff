// A year of which nothing is held is no silence, in the table of citations as in every ledger.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { CitationTable } from "./citation-table";

const belvarra = { id: "XAA", name: "Belvarra" };
const html = renderToStaticMarkup(
  <CitationTable
    locale="en"
    symbol="S/RES/9901"
    isWhole
    counts={[
      { delegation: belvarra, year: 2031, statements: 1 },
      { delegation: belvarra, year: 2034, statements: 3 },
      { delegation: null, year: 2034, statements: 2 },
      { delegation: null, year: null, statements: 1 },
    ]}
    held={[
      { delegation: "XAA", year: 2031, statements: 4 },
      { delegation: "XAA", year: 2033, statements: 2 },
      { delegation: "XAA", year: 2034, statements: 3 },
      { delegation: "XAB", year: 2032, statements: 5 },
    ]}
  />,
);
const rows = [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) => row ?? "");
const classesOf = (row = "") => [...row.matchAll(/<td class="(\w+)"/g)].map(([, name]) => name);
const wordsOf = (row = "") =>
  [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, of]) => of?.replace(/<.*?>/g, ""));

it("has every year, the newest first, and the unknown one last", () => {
  expect(wordsOf(rows[0])).toEqual(["Delegation", "All years", "2034", "2033", "2032", "2031", "No year"]);
});

it("tells silence from what was not collected, and shades by the share of what is held", () => {
  expect(wordsOf(rows[1])).toEqual(["Belvarra", "4", "3", "not cited", "not collected", "1", ""]);
  expect(classesOf(rows[1])).toEqual(["s4", "no", "nc", "s1", "no"]);
  expect(html).toContain('aria-label="1 of 4 statements, Belvarra, 2031"');
  expect(html).toContain('href="/documents/S/RES/9901?delegation=XAA&amp;year=2031#sentences"');
});

it("collects nothing of nobody: a row without a delegation has numbers alone", () => {
  expect(classesOf(rows[2])).toEqual(["s2", "no", "no", "no", "s2"]);
  expect(rows[2]).not.toContain("<a");
});
