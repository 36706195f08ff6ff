// A year without a day is told as what it is, with where it comes from, and never as a day.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { StatementLinks } from "@/lib/domain/related";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import { StatementFacts } from "./statement-facts";
import { STATEMENT_WORDING } from "./statement-wording";

const LINKS: StatementLinks = { delegation: null, speaker: null, meeting: null };
const year = { value: 1990, evidence: [], from: "sidecar" as const, ruleId: "extract/year-sidecar" };
const words = STATEMENT_WORDING.en;
const shown = (parts: object) =>
  renderToStaticMarkup(<StatementFacts statement={{ ...fictionalStatement(), ...parts }} links={LINKS} locale="en" />);

it("shows the year alone", () => {
  const html = shown({ date: null, year });
  expect(html).toContain(`<time dateTime="1990">1990</time> <span class="text-soft">(${words.dayNotStated})</span>`);
  expect(html).toContain(words.fromSidecar);
  expect(html).not.toMatch(/dateTime="1990-/);
});

it("shows the day where there is one, and that none is stated where there is neither", () => {
  expect(shown({})).toContain('<time dateTime="2031-05-03">');
  expect(shown({ date: null })).not.toContain("<time");
});
