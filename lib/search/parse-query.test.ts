// Every string is a query: whatever is typed gets a meaning, can be written back, and nothing throws.
import { describe, expect, it } from "vitest";
import type { QueryNode } from "@/lib/domain/query";
import { parseQuery } from "./parse-query";
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

const notes = (text: string) => parseQuery(text).misunderstood.map((note) => `${note.kind} ${note.text}`);

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
    ["tide/harbour 9901 (XV)", "(and tide harbour 9901 XV)"],
    ["tide／harbour non-flooding/U.S.A.", "(and tide harbour non-flooding U.S.A)"],
    ["-tide/harbour OR sea", "(or -(and tide harbour) sea)"],
    ['"tide/harbour"', '"tide/harbour"'],
    ["tide/har* S/RES* a/res/*", "(and tide har* S/RES* a/res*)"],
    ["2031/2032 A/C.9 A/99/L.2", '(and "2031/2032" A/C.9 A/99/L.2)'],
    ["0.7% of 1,000,000.50", '(and "0.7" of "1,000,000.50")'],
    ["-0.7 $1,000, (2,5)", '(and -"0.7" "1,000" "2,5")'],
    ["1, 2 11.02.2031 1,2,3 S/9901,5", "(and 1 2 11 02 2031 1 2 3 S/9901 5)"],
    ["0.7* L.5", "(and 0 7* L 5)"],
    ["cites:9901(XV) tide", '(and cites:"9901(XV)" tide)'],
    ["cites: 9901 (2031)", 'cites:"9901 (2031)"'],
    ["Belvarra – Ondelune - tide ... / sea", "(and Belvarra Ondelune tide sea)"],
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
    ["tide near/5 harbour", "(tide ~5 harbour)"],
    ["near the tide", "(and near the tide)"],
    ["!tide", "-tide"],
    ['!"high water" !(a b)', '(and -"high water" -(and a b))'],
    ["tide! what?", "(and tide what)"],
    ["a||b", "(or a b)"],
    ["a || b|c", "(or a b c)"],
    ["-a&&b && !c", "(and -a b -c)"],
    ['+tide +"high water" +-storm', '(and tide "high water" -storm)'],
    ["speaker: quill tide", "(and speaker:quill tide)"],
    ['speaker: "Ada Quill"', 'speaker:"Ada Quill"'],
    ["(delegation: Belvarra) date: 2031..", "(and delegation:XAA date:2031..)"],
    ["theme: climate change tide", "(and theme:climate tide)"],
    ["theme:climate||theme:oceans", "(or theme:climate theme:oceans)"],
    ["", ""],
  ])("reads %j as %s", (text, tree) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(parseQuery(text).misunderstood).toEqual([]);
  });

  it.each([
    ['"high water', "(and high water)", ['ignored "']],
    ["OR tide OR", "tide", ["ignored OR"]],
    ["a OR OR b", "(or a b)", ["ignored OR"]],
    ["tide NEAR/500 harbour", "(and tide harbour)", ["ignored NEAR/500"]],
    ["tide NEAR -harbour", "(and tide -harbour)", ["ignored NEAR"]],
    ["(tide OR sea) NEAR/5 harbour", "(and (or tide sea) harbour)", ["ignored NEAR/5"]],
    ["NEAR/2 tide", "tide", ["ignored NEAR/2"]],
    ["NOT", "", ["ignored NOT"]],
    ["tide AND", "tide", ["ignored AND"]],
    ["colour:blue", "(and colour blue)", ["words colour:blue"]],
    ["theme:nonsense date:2031-02-30", "(and nonsense 2031-02-30)", ["words theme:nonsense", "words date:2031-02-30"]],
    ["(tide OR storm", "(or tide storm)", ["ignored ("]],
    ["tide) ()", "tide", ["ignored )", "ignored ()"]],
    ["*tide har*our", "(and tide har our)", ["words *tide", "words har*our"]],
    ["- -- * 🌊", "", ["ignored -", "ignored --", "ignored *", "ignored 🌊"]],
    ["tide - -- * 🌊 %", "tide", ["ignored *", "ignored 🌊", "ignored %"]],
    ['lang:"9901-\ntide"', "9901-tide", ['words lang:"9901-\ntide"']],
    ["lang:…", "", ["ignored lang:…"]],
    ['"…"', "", ["ignored …"]],
    ['""', "", ['ignored ""']],
    ["tide near/500 harbour", "(and tide harbour)", ["ignored near/500"]],
    ["tide NEAR/5000 harbour", "(and tide harbour)", ["ignored NEAR/5000"]],
    ["near/5,tide", '(and "near/5" tide)', []],
    ["harb?r ?ide", "(and harb r ide)", ["words harb?r", "words ?ide"]],
    ['"high wat*" "h?gh"', '(and "high wat" "h gh")', ['words "high wat*"', 'words "h?gh"']],
    [
      "tide^2 storm~ calm~0.8 har*~1",
      "(and tide storm calm har*)",
      ["words tide^2", "words storm~", "words calm~0.8", "words har*~1"],
    ],
    ['"high water"~5', '"high water"', ["ignored ~5"]],
    ["!!tide ! storm", "(and tide storm)", ["words !!tide"]],
    ["a || || b |", "(or a b)", ["ignored ||", "ignored |"]],
    ["speaker:", "speaker", ["words speaker:"]],
    ["one country: solidarity", "(and one country solidarity)", ["words country:"]],
    ["speaker: -quill", "(and speaker -quill)", ["words speaker:"]],
    ["speaker: OR tide", "(or speaker tide)", ["words speaker:"]],
    ["speaker:qui* cites:S/9*", "(and qui* S/9*)", ["words speaker:qui*", "words cites:S/9*"]],
  ])("searches %j as %j and says what becomes of what means nothing", (text, tree, misunderstood) => {
    expect(shown(parseQuery(text).root)).toBe(tree);
    expect(notes(text).sort()).toEqual(misunderstood.sort());
  });

  const WORDS_TO_LIMIT = Array.from({ length: 32 }, (_, index) => `w${index}`).join(" ");

  it.each([
    ["words", "w32 w33", "w32 w33"],
    ["an exclusion with its sign", "-storm", "-storm"],
    ["a field", "delegation:belvarra", "delegation:belvarra"],
    ["an operator with what it joins", "NEAR/3 tide", "NEAR/3 tide"],
    ["groups and signs that would mean nothing", "(a OR (b c)) OR () colour:blue", "(a OR (b c)) OR () colour:blue"],
    ["text that is very long", "tide ".repeat(900), /^(?:tide )+…$/],
  ])("leaves out behind the limit %s, and says so", (_, rest, said) => {
    const { root, misunderstood } = parseQuery(`${WORDS_TO_LIMIT} ${rest}`);
    expect(root).toEqual(parseQuery(WORDS_TO_LIMIT).root);
    const text = typeof said === "string" ? said : expect.stringMatching(said);
    expect(misunderstood).toEqual([{ kind: "leftOut", text }]);
  });

  it("closes the groups that are open where a query is cut", () => {
    const { root, misunderstood } = parseQuery(`-(${WORDS_TO_LIMIT} (tide OR sea)) OR storm`);
    expect(root).toEqual(parseQuery(`-(${WORDS_TO_LIMIT})`).root);
    expect(misunderstood).toEqual([{ kind: "leftOut", text: "(tide OR sea)) OR storm" }]);
  });

  it("leaves out what a word has behind 2,000 characters", () => {
    const { root, misunderstood } = parseQuery(`tide ${"x".repeat(1_990)} behind`);
    expect(root?.kind === "and" && root.nodes.length).toBe(2);
    expect(misunderstood).toEqual([{ kind: "leftOut", text: "behind" }]);
  });

  it("cuts words that stand together without a space, too", () => {
    const words = Array.from({ length: 34 }, (_, index) => `w${index}`).join(",");
    expect(parseQuery(words)).toEqual({
      root: parseQuery(WORDS_TO_LIMIT).root,
      misunderstood: [{ kind: "leftOut", text: "w32 w33" }],
    });
  });

  it("reads a chain of NEAR as long as the limit, and writes each word once", () => {
    const chain = WORDS_TO_LIMIT.replaceAll(" ", " NEAR/3 ");
    expect(printQuery(parseQuery(chain).root)).toBe(chain);
    expect(parseQuery(`${chain} NEAR/3 w32`).misunderstood).toEqual([{ kind: "leftOut", text: "NEAR/3 w32" }]);
  });

  it("reads a thousand parentheses as it reads a few", () => {
    expect(shown(parseQuery(`${"(".repeat(900)}tide${")".repeat(900)}`).root)).toBe("tide");
  });
});
