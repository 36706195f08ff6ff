// What a query is understood as must be said in words that a reader can check, in every language.
import { describe, expect, it } from "vitest";
import { NO_FILTERS, type Facet } from "@/lib/domain/facet";
import type { QueryNode } from "@/lib/domain/query";
import { describeSearch } from "./describe-search";

const word = (text: string): QueryNode => ({ kind: "word", text });
const QUERY: QueryNode = {
  kind: "and",
  nodes: [
    word("sea"),
    { kind: "or", nodes: [word("tide"), { kind: "prefix", text: "harb" }] },
    { kind: "not", node: { kind: "phrase", text: "high water" } },
    { kind: "field", field: "theme", text: "climate" },
    { kind: "date", from: null, to: "2031-05-01" },
  ],
};

describe("describeSearch", () => {
  it("says what is wanted, what is not, and what the record must say", () => {
    expect(describeSearch(QUERY, NO_FILTERS, [], "en")).toBe(
      "Statements with “sea” and either “tide” or words that begin with “harb”, without the exact words “high water”, with the priority theme Climate change, until 2031-05-01",
    );
    expect(describeSearch(null, NO_FILTERS, [], "fr")).toBe("Toutes les déclarations");
  });

  it("says of a fact that it is not wanted without two prepositions", () => {
    const theme: QueryNode = { kind: "field", field: "theme", text: "climate" };
    const without: QueryNode = { kind: "and", nodes: [{ kind: "not", node: theme }, word("sea")] };
    expect(describeSearch(without, NO_FILTERS, [], "en")).toBe(
      "Statements with “sea”, not with the priority theme Climate change",
    );
    expect(describeSearch(without, NO_FILTERS, [], "fr")).toMatch(/, sauf avec le thème prioritaire /);
    expect(describeSearch(without, NO_FILTERS, [], "es")).toMatch(/, salvo con el tema prioritario /);
    const undated: QueryNode = { kind: "not", node: { kind: "date", from: "2031", to: "2031" } };
    expect(describeSearch({ kind: "or", nodes: [word("sea"), undated] }, NO_FILTERS, [], "en")).toBe(
      "Statements either with “sea” or not of 2031",
    );
  });

  it("says of alternatives that are facts of the record what stands before each of them", () => {
    const field = (name: "theme" | "delegation", text: string): QueryNode => ({ kind: "field", field: name, text });
    const said = (nodes: QueryNode[], locale: "en" | "fr" | "es") => {
      const either: QueryNode = { kind: "or", nodes };
      return describeSearch({ kind: "and", nodes: [either, word("sea")] }, NO_FILTERS, [], locale);
    };
    const mixed = [word("tide"), field("theme", "climate"), field("delegation", "XAA")];
    expect(said(mixed, "en")).toBe(
      "Statements with “sea”, either with “tide”, with the priority theme Climate change or by Belvarra",
    );
    expect(said(mixed, "fr")).toMatch(/, soit avec «\u00a0tide\u00a0», soit avec le thème prioritaire .+, soit par /);
    expect(said(mixed, "es")).toMatch(/, o bien con «tide», o bien con el tema prioritario .+, o bien de /);
    const alike = [field("delegation", "XAA"), field("delegation", "XAB")];
    expect(said(alike, "en")).toMatch(/^Statements with “sea”, by Belvarra or [^,]+$/);
    const both: QueryNode = { kind: "and", nodes: [word("tide"), field("theme", "climate")] };
    expect(said([both, word("storm")], "en")).toBe(
      "Statements with “sea”, either both with “tide” and with the priority theme Climate change or with “storm”",
    );
    const neither: QueryNode = { kind: "not", node: { kind: "or", nodes: mixed.slice(0, 2) } };
    expect(describeSearch(neither, NO_FILTERS, [], "fr")).toMatch(
      /^Déclarations sans «\u00a0tide\u00a0», sauf avec le /,
    );
    expect(describeSearch({ kind: "or", nodes: [word("tide"), word("sea")] }, NO_FILTERS, [], "fr")).toBe(
      "Déclarations avec soit «\u00a0tide\u00a0», soit «\u00a0sea\u00a0»",
    );
  });

  it("says how far apart words may stand", () => {
    const near: QueryNode = {
      kind: "near",
      distance: 5,
      nodes: [
        { kind: "word", text: "a" },
        { kind: "word", text: "b" },
      ],
    };
    expect(describeSearch(near, NO_FILTERS, [], "es")).toBe("Declaraciones con «a» a no más de 5 palabras de «b»");
  });

  it("names the filters by their labels", () => {
    const speaker: Facet = {
      ...{ kind: "speaker" as const, size: 1 },
      values: [{ value: "S1", label: "Ada Quill", group: null, count: 1, selected: true, excluded: false }],
    };
    const filters = {
      chosen: { speaker: ["S1"], organ: ["SC", "HRC"] },
      excluded: { language: ["fr"] },
      years: { from: 2_030, to: null },
    };
    expect(describeSearch(null, filters, [speaker], "en")).toBe(
      "Statements spoken by Ada Quill, at Security Council or Human Rights Council, not in French, since 2030",
    );
  });

  it("says a range of years as it says one of days, in four digits", () => {
    const said = (from: number | null, to: number | null, locale: "en" | "fr") =>
      describeSearch(null, { ...NO_FILTERS, years: { from, to } }, [], locale);
    expect(said(2_030, 2_031, "en")).toBe("Statements from 2030 to 2031");
    expect(said(2_030, 2_030, "en")).toBe("Statements of 2030");
    expect(said(0, 9_999, "en")).toBe("Statements from 0000 to 9999");
    expect(said(2_030, 2_031, "fr")).toBe("Déclarations de 2030 à 2031");
  });
});
