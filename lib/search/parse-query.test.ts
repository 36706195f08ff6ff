// Every string is a query: whatever is typed gets a meaning, can be written back, and nothing throws.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { QueryNode } from "@/lib/domain/query";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";
import { printQuery } from "./print-query";

/** The tree in one line: `(and tide (or "high water" harb*) -storm)`. */
function shown(node: QueryNode | null): string {
  if (!node) return "";
  switch (node.kind) {
    case "not":
      return `-${shown(node.node)}`;
    case "near":
      return `(${node.nodes.map(shown).join(` ~${node.distance} `)})`;
    case "and":
    case "or":
      return `(${node.kind} ${node.nodes.map(shown).join(" ")})`;
    default:
      return printQuery(node);
  }
}

describe("parseQuery", () => {
  it.each([
    ["tide", "tide"],
    ["  tide   harbour ", "(and tide harbour)"],
    ['"high water" tide', '(and "high water" tide)'],
    ["“high water” «haute mer» 「高い波」", '(and "high water" "haute mer" "高い波")'],
    ["tide -storm", "(and tide -storm)"],
    ["tide NOT storm", "(and tide -storm)"],
    ['-"high water"', '-"high water"'],
    ["a b OR c d", "(and a (or b c) d)"],
    ["a OR b OR -c", "(or a b -c)"],
    ["(a b) OR (c -(d OR e))", "(or (and a b) (and c -(or d e)))"],
    ["-(-a)", "a"],
    ["((a))", "a"],
    ["tide AND harbour & sea", "(and tide harbour sea)"],
    ["harb*", "harb*"],
    ["tide,harbour", "(and tide harbour)"],
    ["non-flooding", "non-flooding"],
    ["S/RES/9901(2031)", "S/RES/9901(2031)"],
    ["A/RES/9901 (XV) tide", '(and "A/RES/9901 (XV)" tide)'],
    ["-A/RES/9901(S-VI)", '-"A/RES/9901(S-VI)"'],
    ["cites:A/RES/9901(XV) tide", '(and cites:"A/RES/9901(XV)" tide)'],
    ["tide/harbour 9901 (XV)", "(and tide/harbour 9901 XV)"],
    ["A/RES/9901 (ill)", "(and A/RES/9901 ill)"],
    ["resolution 9901 (2031)", "(and resolution 9901 (2031))"],
    ["or and OR-gate", "(and or and OR-gate)"],
    ["tide NEAR/3 harb*", "(tide ~3 harb*)"],
    ['-tide NEAR "high water" OR sea', '(or -(tide ~10 "high water") sea)'],
    ["a NEAR/2 b NEAR/4 c", "(and (a ~2 b) (b ~4 c))"],
    ["speaker:quill Theme:climate", "(and speaker:quill theme:climate)"],
    [
      'theme:"climate change" threat:Ransomware organ:sc lang:français',
      "(and theme:climate threat:ransomware organ:SC lang:fr)",
    ],
    ["delegation:belvarra -country:XAB", "(and delegation:XAA -delegation:XAB)"],
    ["cites:S/RES/9901", "cites:S/RES/9901"],
    ["date:2031", "date:2031"],
    ["date:2020..2024-02 date:..2019-05-04", "(and date:2020..2024-02 date:..2019-05-04)"],
    ["date:2024..2020-03", "date:2020-03..2024"],
    ["", ""],
  ])("reads %j as %s", (text, tree) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(parseQuery(text).misunderstood).toEqual([]);
  });

  it.each([
    ['"high water', "(and high water)", ['"']],
    ["OR tide OR", "tide", ["OR", "OR"]],
    ["a OR OR b", "(or a b)", ["OR"]],
    ["tide NEAR/500 harbour", "(and tide harbour)", ["NEAR/500"]],
    ["tide NEAR -harbour", "(and tide -harbour)", ["NEAR"]],
    ["NEAR/2 tide", "tide", ["NEAR/2"]],
    ["NOT", "", ["NOT"]],
    ["colour:blue", "(and colour blue)", ["colour:blue"]],
    ["theme:nonsense date:2031-02-30", "(and nonsense 2031-02-30)", ["theme:nonsense", "date:2031-02-30"]],
    ["(tide OR storm", "(or tide storm)", ["("]],
    ["tide) ()", "tide", [")", "()"]],
    ["*tide har*our", "(and tide har our)", ["*tide", "har*our"]],
    ["- -- * 🌊", "", ["-", "--", "*", "🌊"]],
    ['"…"', "", ["…"]],
    ['""', "", ['""']],
  ])("searches %j as %j and says what it means nothing by", (text, tree, misunderstood) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(parseQuery(text).misunderstood.sort()).toEqual(misunderstood.sort());
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

  it("reads a thousand parentheses as it reads a few", () => {
    expect(shown(parseQuery(`${"(".repeat(900)}tide${")".repeat(900)}`).root)).toBe("tide");
  });
});

const PIECES = [
  '"',
  "“",
  "«",
  "»",
  "-",
  " OR ",
  " NOT ",
  "*",
  " ",
  " ",
  "(",
  ")",
  "tide",
  "harb*",
  " NEAR/2 ",
  " NEAR ",
  ":",
  "\\",
  "'",
  "\u0000",
];
const WORDS = [
  "S/RES/9901 (2031)",
  "A/RES/9901(XV)",
  "non-flooding",
  "l’onde",
  "海洋安全9901",
  "أمن",
  "U.S.A.",
  "OR,AND",
  "Ⅳ/*",
  "e\u0301*",
  "-\n",
  "\u00ad",
];
const FIELDS = [
  "speaker:",
  "date:2031..",
  "date:2031-02-11..2032-01",
  "theme:climate ",
  "cites:S/RES/1(2031)",
  "lang:",
  "organ:sc",
  "delegation:",
];
const anyText = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.constantFrom(...PIECES, ...WORDS, ...FIELDS), { maxLength: 24 }).map((parts) => parts.join("")),
);

describe("printQuery", () => {
  it("writes any query so that reading it again gives the same", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const { root } = parseQuery(typed);
        const printed = printQuery(root);
        const again = parseQuery(printed);
        expect(again.root).toEqual(root);
        expect(printQuery(again.root)).toBe(printed);
      }),
      { numRuns: 10_000 },
    );
  });

  it("writes a query with as many words as may be so that it is not cut", () => {
    const typed = Array.from({ length: 60 }, () => "(a,b OR c,d)").join("-");
    const { root } = parseQuery(typed.repeat(3));
    expect(parseQuery(printQuery(root)).root).toEqual(root);
  });
});

describe("planQuery", () => {
  const patternsOf = (text: string) =>
    planQuery(parseQuery(text)).terms.flatMap(({ patterns }) =>
      patterns.map((steps) => steps.map(({ lexeme, prefix }) => lexeme + (prefix ? "*" : "")).join(" ")),
    );

  it("gives any query a plan without empty terms", () => {
    fc.assert(
      fc.property(anyText, (typed) => {
        const query = parseQuery(typed);
        const plan = planQuery(query, { synonyms: true });
        expect(plan.root === null).toBe(query.root === null);
        expect(plan.terms.every(({ patterns, near }) => patterns.length > 0 && near?.patterns.length !== 0)).toBe(true);
        if (typed.trim() !== "" && query.root === null) expect(query.misunderstood).not.toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });

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

  it("looks for a word written in one also in its hyphened form", () => {
    expect(patternsOf("nonflooding")).toEqual(expect.arrayContaining(["nonflooding", "non flooding"]));
    expect(patternsOf('"the nonflooding tide"')).toEqual(["the nonflooding tide", "the non flooding tide"]);
  });

  it("plans equal terms once and ranks by those that are not excluded", () => {
    const plan = planQuery(parseQuery("tide tide -storm"));
    expect(plan.terms).toHaveLength(2);
    expect(plan.sought).toEqual([0]);
  });

  it("asks facets for fields, with the values that a name means", () => {
    const plan = planQuery(parseQuery("speaker:quill"), { fieldValues: (field, text) => [`${field}/${text}/1`] });
    expect(plan.root).toEqual({ kind: "facet", facet: "speaker", values: ["speaker/quill/1"] });
  });
});
