// Addresses are readable, whatever script the facts are printed in.
import { describe, expect, it } from "vitest";
import { fictionalStatement } from "@/tests/fixtures/fictional-statement";
import type { Fact, Statement } from "./statement";
import { statementSlug } from "./statement-slug";

const from = { evidence: [], from: "text" as const, ruleId: "extract/test" };

function slugOf(facts: { name?: string; title?: string; event?: string }): string {
  const wrap = <T>(value: T): Fact<T> => ({ value, ...from });
  const statement: Statement = {
    ...fictionalStatement(),
    delegation: facts.name ? wrap({ code: "XAA", name: facts.name }) : null,
    title: facts.title ? wrap({ text: facts.title, language: null }) : null,
    meeting: facts.event
      ? wrap({ event: facts.event, format: null, symbol: null, agendaItem: null, host: null, president: null })
      : null,
    date: facts.name ? wrap({ iso: "2031-05-03", printed: "" }) : null,
  };
  return statementSlug(statement);
}

describe("statementSlug", () => {
  it("joins delegation, date and title without marks", () => {
    expect(slugOf({ name: "Xándia", title: "L’océan, the world’s" })).toBe("xandia-2031-05-03-l-ocean-the-worlds");
  });
  it("takes the English name and the event where name and title have no ASCII letter", () => {
    expect(slugOf({ name: "山国", title: "声明", event: "Debate" })).toBe("belvarra-2031-05-03-debate");
  });
  it("holds the year where no day is known", () => {
    const year = { value: 1990, ...from };
    expect(statementSlug({ ...fictionalStatement(), date: null, year })).toMatch(/^xandia-1990-statement-by/);
  });
  it("ends at a whole word", () => {
    const slug = slugOf({ name: "Xandia", title: "lighthouse ".repeat(30) });
    expect(slug).toMatch(/^xandia-2031-05-03(-lighthouse)+$/);
    expect(slug.length).toBeLessThanOrEqual(80);
  });
  it("is never empty", () => {
    expect(slugOf({ title: "声明" })).toBe("statement");
  });
});
