// Every string is a query: whatever is typed gets a meaning, and nothing throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QueryNode } from "@/lib/domain/query";
import { interpretQuery } from "./interpret-query";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";

/** The tree in one line: `(and tide (or "high water" harb*) -storm)`. */
function shown(node: QueryNode | null): string {
  if (!node) return "";
  switch (node.kind) {
    case "word":
      return node.text;
    case "phrase":
      return `"${node.text}"`;
    case "prefix":
      return `${node.text}*`;
    case "not":
      return `-${shown(node.node)}`;
    default:
      return `(${node.kind} ${node.nodes.map(shown).join(" ")})`;
  }
}

describe("parseQuery", () => {
  it.each([
    ["tide", "tide"],
    ["  tide   harbour ", "(and tide harbour)"],
    ['"high water" tide', '(and "high water" tide)'],
    ["“high water” «haute mer» 「高い波」", '(and "high water" "haute mer" "高い波")'],
    ["tide -storm", "(and tide -storm)"],
    ['-"high water"', '-"high water"'],
    ["a b OR c d", "(and a (or b c) d)"],
    ["a OR b OR -c", "(or a b -c)"],
    ["tide AND harbour & sea", "(and tide harbour sea)"],
    ["harb*", "harb*"],
    ["tide,harbour", "(and tide harbour)"],
    ["non-flooding", "non-flooding"],
    ["S/RES/9901(2031)", "S/RES/9901(2031)"],
    ["resolution 9901 (2031)", "(and resolution 9901 (2031))"],
    ["or and OR-gate", "(and or and OR-gate)"],
    ["", ""],
  ])("reads %j as %s", (text, tree) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(parseQuery(text).misunderstood).toEqual([]);
  });

  it.each([
    ['"high water', "(and high water)", ['"']],
    ["OR tide OR", "tide", ["OR", "OR"]],
    ["a OR OR b", "(and a b)", ["OR", "OR"]],
    ["tide NEAR/5 harbour", "(and tide harbour)", ["NEAR/5"]],
    ["speaker:quill", "(and speaker quill)", ["speaker:quill"]],
    ["(tide OR storm)", "(or tide storm)", ["(tide", "storm)"]],
    ["*tide har*our", "(and tide har our)", ["*tide", "har*our"]],
    ["- -- * 🌊", "", ["-", "--", "*", "🌊"]],
    ['"…"', "", ["…"]],
    ['""', "", ['""']],
  ])("searches %j as %j and says what it means nothing by", (text, tree, misunderstood) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(parseQuery(text).misunderstood).toEqual(misunderstood);
  });

  it("cuts a query that is too long, and says so", () => {
    const words = Array.from({ length: 900 }, (_, index) => `w${index}`);
    const { root, misunderstood } = parseQuery(words.join(" "));
    expect(root?.kind === "and" && root.nodes.length).toBe(32);
    expect(misunderstood).toContain("w32");
    expect(misunderstood.some((part) => part.startsWith("…"))).toBe(true);
  });

  it("says so, too, where the words stand together without a space", () => {
    const words = Array.from({ length: 40 }, (_, index) => `w${index}`).join(",");
    expect(parseQuery(words).misunderstood).toEqual([words]);
  });

  it("gives a query, a plan and an interpretation for any string", () => {
    const operators = fc.constantFrom('"', "-", " OR ", "*", " ", "(", ")", "tide", "NEAR/2", ":", "\\", "'", "\u0000");
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(operators).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const query = parseQuery(typed);
        const plan = planQuery(query);
        expect(plan.root === null).toBe(query.root === null);
        expect(plan.terms.every(({ patterns }) => patterns.length > 0)).toBe(true);
        expect(interpretQuery(query, []).sentence).toMatch(/^(All statements|Statements with)/);
        if (typed.trim() !== "" && query.root === null) expect(query.misunderstood.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe("planQuery", () => {
  const patternsOf = (text: string) =>
    planQuery(parseQuery(text)).terms.flatMap(({ patterns }) =>
      patterns.map((steps) => steps.map(({ lexeme, prefix }) => lexeme + (prefix ? "*" : "")).join(" ")),
    );

  it("looks for a word in any of its forms, for a phrase in none but its own", () => {
    expect(patternsOf("tides")).toEqual(expect.arrayContaining(["tides", "=en:tide"]));
    expect(patternsOf('"tides"')).toEqual(["tides"]);
  });

  it("looks for a hyphened word in parts and in one, for a symbol only as a whole", () => {
    expect(patternsOf("non-flooding")).toEqual(expect.arrayContaining(["non flooding", "nonflooding"]));
    expect(patternsOf('"the non-flooding tide"')).toEqual(["the non flooding tide", "the nonflooding tide"]);
    expect(patternsOf("A/99/L.2")).toEqual(["a/99/l.2"]);
    expect(patternsOf("A/99/L*")).toEqual(["a/99/l*"]);
  });

  it("plans equal terms once and ranks by those that are not excluded", () => {
    const plan = planQuery(parseQuery("tide tide -storm"));
    expect(plan.terms).toHaveLength(2);
    expect(plan.sought).toEqual([0]);
  });
});
