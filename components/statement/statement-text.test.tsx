// The text stands on the page letter for letter, addressed by paragraph, with what was found in it marked.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Paragraph, Priority } from "@/lib/domain/statement";
import { isInExtent, StatementText } from "./statement-text";
import { recordMarks } from "./text-marks";

const TEXT = "令和元年\nWe ask for <less> noise. Noise harms whales.";
const at = (quote: string) => ({ start: TEXT.indexOf(quote), end: TEXT.indexOf(quote) + quote.length, quote });
const paragraph = (ordinal: number, words: string, language: string): Paragraph => ({
  ...{ ordinal, kind: "body", number: null, language, start: at(words).start, end: at(words).end },
});
const PARAGRAPHS = [paragraph(1, "令和元年", "ja"), paragraph(2, TEXT.slice(5), "en")];
const PRIORITY: Priority = {
  ...{ ordinal: 1, label: "Less noise", themes: ["oceans"], ruleId: "extract/x" },
  anchor: at("We ask for <less> noise."),
  extent: at(TEXT.slice(5)),
  position: null,
};
const statement = {
  ...{ text: TEXT, paragraphs: PARAGRAPHS, language: "en", priorities: [PRIORITY] },
  threats: [
    {
      ...{ ordinal: 1, type: "disinformation" as const, evidence: [at("Noise harms")], ruleId: "extract/y" },
      ...{ actors: [], targets: [] },
    },
  ],
};
const html = renderToStaticMarkup(
  <StatementText statement={statement} marks={recordMarks(statement, "en")} locale="en" />,
);

it("gives each paragraph its address, language and direction", () => {
  expect(html).toContain('id="p-1"');
  expect(html).toMatch(/<p[^>]* lang="ja" dir="ltr"/);
  expect(html).toContain('href="#p-2"');
});

it("keeps every letter, escaped", () => {
  expect(html).toContain("We ask for &lt;less&gt; noise.");
});

it("marks a priority and a threat differently, each with an address and a name", () => {
  expect(html).toMatch(/id="priority-1" class="badge-priority"/);
  expect(html).toMatch(/id="threat-disinformation" class="badge-threat"/);
  expect(html).toContain("[Priority 1: Less noise]");
  expect(html).toContain('<span class="mark-threat"');
});

it("tells which paragraphs elaborate a priority", () => {
  expect(PARAGRAPHS.map((entry) => isInExtent(entry, PRIORITY))).toEqual([false, true]);
});
