// Every subject leads to where it is laid out, marks are explained where there are some, and the form keeps out of the way.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { ComparedRun, ComparedSubject, Comparison, ComparisonSide } from "@/lib/domain/comparison";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import type { CompareState } from "./compare-address";
import { CompareView } from "./compare-view";

const CODES = THEMES.slice(0, 10).map(({ code }) => code);
const STATE: CompareState = { of: "delegations", ids: ["XBE", "XON"], kind: "theme", page: 1 };

const sideOf = (id: string, name: string): ComparisonSide => ({ id, name, statement: null, held: 4, sample: false });

const subjectOf = (code: string, kind: ComparedRun["kind"]): ComparedSubject => {
  const passage = { fate: null, paragraph: 2, language: "en", runs: [{ text: "Light the lamps.", kind }] };
  const heading = { id: "x1", slug: "", title: null, titleLanguage: null, language: "en", date: null, year: null };
  const cell = { raised: 1, statement: { ...heading, event: null, speaker: null, sample: false }, more: 0 };
  return { kind: "theme", code, cells: [cell, cell], rows: [{ counterparts: true, passages: [[passage], [passage]] }] };
};

const comparison = (codes: string[], kind: ComparedRun["kind"] = "same"): Comparison => ({
  sides: [sideOf("XBE", "Belvarra"), sideOf("XON", "Ondelune")],
  counts: CODES.map((code) => ({ kind: "theme", code, raised: [1, 1], raisedBy: 2 })),
  subjects: codes.map((code) => subjectOf(code, kind)),
  pageCount: 2,
});

const shown = (of: Comparison | null, state = STATE) =>
  renderToStaticMarkup(<CompareView locale="en" state={state} delegations={[]} comparison={of} />);

it("leads from every subject of the overview to its passages, on this page or another", () => {
  const html = shown(comparison(CODES.slice(0, 8)));
  expect(html).toContain(`<a href="#compare-${CODES[7]}">`);
  expect(html).toContain(`<a href="/compare?delegation=XBE&amp;delegation=XON&amp;page=2#compare-${CODES[8]}">`);
  expect(html).toContain("8 of the 10 subjects are laid out below");
});

it("leads back from a later page, and says nothing of pages where there is one", () => {
  const html = shown(comparison(CODES.slice(8)), { ...STATE, page: 2 });
  expect(html).toContain(`<a href="/compare?delegation=XBE&amp;delegation=XON#compare-${CODES[0]}">`);
  expect(shown({ ...comparison(CODES), pageCount: 1 })).not.toContain("laid out below");
});

it("explains marks where there are some, else says that there are none", () => {
  expect(shown(comparison(CODES, "own"))).toContain("a word that only this side uses");
  const plain = shown(comparison(CODES));
  expect(plain).toContain("No words are marked");
  expect(plain).not.toContain("What the marks mean");
});

it("folds the form of delegations where statements are compared, and nowhere else", () => {
  const statements = { ...STATE, of: "statements" as const };
  expect(shown(comparison(CODES), statements)).toMatch(/<details[^>]*><summary[^>]*>Compare delegations instead/u);
  expect(shown(comparison(CODES))).not.toContain("<details");
  expect(shown(null, statements)).not.toContain("<details");
});
