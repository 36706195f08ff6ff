// Looking at the wanted words of a text alone finds what looking at all of them finds.
import { describe, expect, it } from "vitest";
import { analyze } from "./analyze";
import { findMatches, soughtWords } from "./find-matches";
import { parseQuery } from "./parse-query";
import { planQuery } from "./plan-query";

const TEXT = `The skies over Élan harbour were idly dying; ugly waves, Yearly tides and the harbour-master's
  non-flooding S/RES/9901 (2031) quays. L'été des marées, los años de las mareas, die Häfen und Küsten, 12 yards
  of early ivory, maré alta, qualunque quiete, Маяки и приливы, 潮位の灯台.`;
const QUERIES = [
  ...["sky", "skies", "dying", "die", "ugly", "yearly", "yard", "harbour", "harb*", "é*", "s/res/9901", "9901"],
  ...['"ugly waves"', "tide NEAR/9 waves", "flooding", "nonflooding", "été", "marée", "año", "häfen", "hafen"],
  ...["quiete", "маяк", "灯台", "ivory OR early", "12", "years -tide"],
];

describe("findMatches", () => {
  it.each(["en", "fr", "es", "pt", "de", "it", "ru", null])("finds the same in a text of %s", (language) => {
    let found = 0;
    for (const query of QUERIES) {
      const plan = planQuery(parseQuery(query), { synonyms: true });
      const all = findMatches(analyze(TEXT, language), plan);
      const wanted = findMatches(analyze(TEXT, language, soughtWords(plan)), plan);
      expect(wanted, query).toEqual(all);
      found += all.length;
    }
    expect(found).toBeGreaterThan(15);
  });
});

describe("stems", () => {
  it.each(["en", "fr", "es", "pt", "de", "it"])("of %s keep the first letters of a word of ASCII", (language) => {
    const letters = "abcdefghijklmnopqrstuvwxyz";
    const endings = ["", "ing", "ies", "ly", "ement", "aciones", "ungen", "issimo", "yed", "s"];
    const middles = ["an", "qu", "ue", "yi", "is", "ol"];
    for (const first of letters) {
      for (const word of middles.flatMap((middle) => endings.map((ending) => first + middle + ending))) {
        for (const lexeme of analyze(word, language)[0]?.stems ?? []) {
          const stem = lexeme.split(":")[1] ?? "";
          expect(stem.slice(0, stem.length > 3 ? 2 : 1), word).toBe(word.slice(0, stem.length > 3 ? 2 : 1));
        }
      }
    }
  });
});
