// A passage is cut around its marks, at words, and says where it was cut.
import { describe, expect, it } from "vitest";
import type { Passage } from "@/lib/domain/search";
import type { Paragraph } from "@/lib/domain/statement";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";
import { openingPassage, snippetsOf, type QuotedStatement } from "./snippet";

function quoted(lines: string[], language = "en"): QuotedStatement {
  let start = 0;
  const paragraphs = lines.map((line, at): Paragraph => {
    const paragraph = {
      ordinal: at + 1,
      kind: "body" as const,
      start,
      end: start + line.length,
      language,
      number: null,
    };
    start += line.length + 1;
    return paragraph;
  });
  return { text: lines.join("\n"), language, paragraphs, focus: null };
}

function snippets(statement: QuotedStatement, text: string): Passage[] {
  return snippetsOf(statement, statement.paragraphs, planQuery(parseQuery(text)));
}

/** A passage in one line, with marks in brackets and dots where it is cut. */
function shown({ runs, cutBefore, cutAfter }: Passage): string {
  const words = runs.map(({ text, marked }) => (marked ? `[${text}]` : text)).join("");
  return `${cutBefore ? "…" : ""}${words}${cutAfter ? "…" : ""}`;
}

const FILLER = "Nothing of note was heard from the lamps along the coast that night. ".repeat(12);

describe("snippetsOf", () => {
  it("marks whole words found by their stem, and phrases as a whole", () => {
    expect(snippets(quoted(["Rising tides meet the high water of spring."]), 'tide "high water"').map(shown)).toEqual([
      "Rising [tides] meet the [high water] of spring.",
    ]);
  });

  it("marks both ways of a hyphened word, folded words, symbols, words without spaces", () => {
    expect(snippets(quoted(["A non-flooding quay"]), "nonflooding").map(shown)).toEqual(["A [non-flooding] quay"]);
    expect(snippets(quoted(["La sécurité du port"], "fr"), "securite").map(shown)).toEqual(["La [sécurité] du port"]);
    expect(snippets(quoted(["under S/RES/9901 (2031), all"]), "S/RES/9901").map(shown)).toEqual([
      "under [S/RES/9901 (2031)], all",
    ]);
    expect(snippets(quoted(["灯台の光が見える"], "ja"), "灯台").map(shown)).toEqual(["[灯台]の光が見える"]);
  });

  it("takes the paragraphs with the most different words, in order of the text", () => {
    const lines = ["A tide.", "No word.", "A tide and a harbour.", "A quay.", "Tide and quay and tide."];
    expect(snippets(quoted(lines), "tide harbour quay").map(({ paragraph }) => paragraph)).toEqual([1, 3, 5]);
  });

  it.each([
    ["tide harbour", [3, 5]],
    ["tide OR harbour", [1, 3, 5]],
    ["tide (harbour OR quay)", [3, 5]],
    ["tide harbour -storm lang:en", [3, 5]],
    ["tide harbour lamp", [1, 3, 5]],
  ])("shows no part of an answer for %s where a paragraph holds all of it", (asked, paragraphs) => {
    const lines = ["One tide.", "No word.", "A tide and a harbour.", "A harbour.", "Tide and harbour and tide."];
    expect(snippets(quoted(lines), asked).map(({ paragraph }) => paragraph)).toEqual(paragraphs);
  });

  it("leaves lines of the header out where the speech itself answers", () => {
    const statement = quoted(["Statement on tides", "Tides rise."]);
    statement.paragraphs[0] = { ...(statement.paragraphs[0] as Paragraph), kind: "header" };
    expect(snippets(statement, "tide").map(({ paragraph }) => paragraph)).toEqual([2]);
    expect(snippets(statement, "statement").map(({ paragraph }) => paragraph)).toEqual([1]);
  });

  it("cuts a long paragraph at words, around the place that answers best", () => {
    const line = `${FILLER}A tide came. ${FILLER}There the tide took the harbour away. ${FILLER}`;
    const [passage] = snippets(quoted([line]), "tide harbour");
    const text = shown(passage ?? expect.fail("no passage"));
    expect(text).toMatch(/^…There the \[tide\] took the \[harbour\] away\. .*\w…$/);
    expect(text.length).toBeLessThan(340);
    const bare = text.replaceAll(/[[\]…]/g, "");
    expect(` ${line} `).toContain(` ${bare}`);
    expect(line.charAt(line.indexOf(bare) + bare.length)).toMatch(/[ .]/);
  });

  it("does not mark what the query excludes", () => {
    expect(snippets(quoted(["A tide, no storm."]), "tide -storm").map(shown)).toEqual(["A [tide], no storm."]);
  });
});

describe("openingPassage", () => {
  it("skips the address and shows the first words, unmarked", () => {
    const opening = `Our islands ask for light. ${FILLER}`;
    const [passage] = openingPassage(quoted(["Madam President,", opening]));
    expect(passage?.paragraph).toBe(2);
    expect(shown(passage ?? expect.fail("no passage"))).toMatch(/^Our islands ask for light\. [^[]*…$/);
  });

  it("shows the first priority where there is one", () => {
    const statement = quoted(["Madam President,", FILLER, `${FILLER}We need lamps. ${FILLER}`]);
    const start = statement.text.indexOf("We need lamps.");
    const [passage] = openingPassage({ ...statement, focus: { start, end: start + 14 } });
    expect(shown(passage ?? expect.fail("no passage"))).toMatch(/^…We need lamps\. /);
  });

  it("gives no passage for a text without paragraphs", () => {
    expect(openingPassage(quoted([]))).toEqual([]);
  });
});
