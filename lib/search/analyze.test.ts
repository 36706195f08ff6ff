// Words in many scripts are split and folded alike for documents and for queries.
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze";

function terms(text: string, language: string | null = "en"): string[] {
  return analyze(text, language).map(({ term }) => term);
}

/** True where two words, each in a text of the language, are found by one another's stem. */
function related(one: string, other: string, language: string): boolean {
  const stems = new Set(analyze(one, language).flatMap((token) => token.stems));
  return analyze(other, language).some((token) => token.stems.some((stem) => stems.has(stem)));
}

describe("analyze", () => {
  it("folds case, diacritics, compatibility forms and ligatures", () => {
    expect(terms("Élan ÉLAN élan Ｅｌａｎ")).toEqual(["elan", "elan", "elan", "elan"]);
    expect(terms("ﬁne œuvre Straße Łódź İzmir")).toEqual(["fine", "oeuvre", "strasse", "lodz", "izmir"]);
  });

  it("keeps й apart from и and ё together with е", () => {
    expect(terms("мой мои ёлка елка", "ru")).toEqual(["мой", "мои", "елка", "елка"]);
  });

  it("drops vowel signs and stretching of Arabic and joins forms of alef", () => {
    expect(terms("أَمْن أمـــن امن إمن", "ar")).toEqual(["امن", "امن", "امن", "امن"]);
  });

  it("keeps voiced kana apart and folds half-width kana", () => {
    expect(terms("ガ", "ja")).toEqual(terms("ｶﾞ", "ja"));
    expect(terms("ガ", "ja")).not.toEqual(terms("カ", "ja"));
  });

  it("cuts Chinese and Japanese into words, numbers between them included", () => {
    expect(terms("第9901号决议", "zh")).toContain("9901");
    expect(terms("海洋安全", "zh")).toEqual(["海洋", "安全"]);
    expect(terms("灯台の光", "ja")).toContain("灯台");
  });

  it("cuts a name alike whichever form of its kanji stands there", () => {
    expect(terms("川\ufa11大使", "ja")).toEqual(terms("川崎大使", "ja"));
    expect(terms("川\ufa11", "ja")).toEqual(["川崎"]);
  });

  it("finds both ways of writing a hyphened word, also over a line's end", () => {
    expect(terms("non-flooding")).toEqual(["nonflooding", "non", "flooding"]);
    expect(terms("non‑flooding")).toEqual(terms("non-flooding"));
    expect(terms("floo-\nding")).toContain("flooding");
  });

  it("keeps a symbol whole, by its tails, with and without the year, and in parts", () => {
    const found = terms("S/RES/9901 (2031)");
    expect(found).toEqual(expect.arrayContaining(["s/res/9901(2031)", "s/res/9901", "9901(2031)", "9901", "2031"]));
    expect(terms("A/99/L.2")).toEqual(expect.arrayContaining(["a/99/l.2", "99/l.2", "l", "2"]));
    expect(terms("in Seaton (2031)")).toEqual(["in", "seaton", "2031"]);
  });

  it("joins the letters of an acronym and drops possessives and elided articles", () => {
    expect(terms("U.S.A. tide’s")).toEqual(["usa", "tide"]);
    expect(terms("l’Assemblée d'Onde", "fr")).toEqual(["assemblee", "onde"]);
  });

  it("does not make a footnote's number a part of the word", () => {
    expect(terms("harbour¹ tide²")).toEqual(["harbour", "tide"]);
  });

  it.each([
    ["en", "harbours", "harbour"],
    ["fr", "sécurités", "sécurité"],
    ["es", "canciones", "canción"],
    ["ru", "маяками", "маяк"],
    ["ar", "القرارات", "قرار"],
    ["ar", "قرارات", "قرار"],
    ["fr", "securite", "sécurité"],
  ])("relates the forms of a word in %s: %s, %s", (language, one, other) => {
    expect(related(one, other, language)).toBe(true);
  });

  it("never relates words of different languages", () => {
    const english = analyze("general", "en").flatMap(({ stems }) => stems);
    expect(analyze("general", "es").flatMap(({ stems }) => stems)).not.toEqual(english);
  });

  it("gives positions that follow one another, and the place of each token in the text", () => {
    const text = "The non-flooding tide";
    const tokens = analyze(text, "en");
    expect(tokens.map(({ position, width }) => [position, width])).toEqual([
      [1, 1],
      [2, 2],
      [2, 1],
      [3, 1],
      [4, 1],
    ]);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual([
      "The",
      "non-flooding",
      "non",
      "flooding",
      "tide",
    ]);
  });

  it("takes the script's language where the text's is unknown or cannot be", () => {
    expect(analyze("маяки", null)).toEqual(analyze("маяки", "en"));
    expect(analyze("маяки", null)[0]?.stems[0]).toMatch(/^=ru:/);
  });
});
