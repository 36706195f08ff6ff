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
  const html = shown({ date: null, year, delivery: null });
  expect(html).toContain(`<time dateTime="1990">1990</time> <span class="text-soft">(${words.dayNotStated})</span>`);
  expect(html).toContain(words.supplied("date"));
  expect(html).not.toMatch(/dateTime="1990-/);
});

it("shows the day where there is one, and that none is stated where there is neither", () => {
  expect(shown({})).toContain('<time dateTime="2031-05-03">');
  expect(shown({ date: null })).not.toContain("<time");
});

it("says once what came with the file, and nothing where all stands in the text", () => {
  const supplied = { evidence: [], from: "sidecar" as const, ruleId: "extract/x" };
  const delegation = { value: { code: null, name: "Belvarra" }, ...supplied };
  const html = shown({
    delegation,
    date: null,
    year: { ...year, ...supplied },
    organ: { value: "GA", ...supplied },
    delivery: null,
  });
  expect(html.split("Supplied with the file, not read from the text: delegation, date, organ.")).toHaveLength(2);
  expect(html).not.toContain("(from data");
  expect(shown({ delivery: null })).not.toContain("Supplied with");
});

it("keeps a correction at its fact", () => {
  const corrected = { value: { code: null, name: "Belvarra" }, evidence: [], from: "correction", ruleId: "extract/x" };
  expect(shown({ delegation: corrected })).toMatch(new RegExp(`Belvarra.*\\(${words.fromCorrection}\\)`));
});

it.each([
  ["سلمى الهادي", "الممثلة الدائمة", "،"],
  ["سلمى الهادي", "Permanent Representative", ","],
  ["Salma Hadi", "الممثلة الدائمة", ","],
])("sets between %s and %s the comma of their script", (name, role, comma) => {
  const value = { name, displayName: null, personId: null, role };
  const speaker = { value, evidence: [], from: "text", ruleId: "extract/x" };
  const text = shown({ speaker }).replace(/<[^>]+>/g, "");
  expect(text).toContain(`${name}${comma} ${role}`);
});
