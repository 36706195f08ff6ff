// A completion must complete what is being typed where it stands, and be a query that means what it says.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseQuery } from "@/lib/search/parse-query";
import { printQuery } from "@/lib/search/print-query";
import { suggestQueries, type SuggestionSources } from "./suggest-queries";

const WORDS = [
  "climate",
  "change",
  "harbour",
  "harvest",
  "flooding",
  "random",
  "ransom",
  "belvedere",
  "kingdoms",
  "2031",
];
const SPEAKERS = ["Ada Quill", "Quentin Marsh", "Ode d’Orre", 'Ann "Nan" Belv', "Moor*"];
const SOURCES: SuggestionSources = {
  wordsBeginning: async (prefix, most) =>
    WORDS.filter((word) => word.startsWith(prefix))
      .slice(0, most)
      .map((word) => ({ word, statements: 1 })),
  speakersLike: async (text, most) =>
    SPEAKERS.filter((name) => ` ${name.toLowerCase()}`.includes(` ${text.toLowerCase().trim()}`)).slice(0, most),
};
const offered = async (typed: string, locale: "en" | "fr" = "en") =>
  (await suggestQueries(typed, locale, SOURCES)).map(({ query }) => query);

describe("suggestQueries", () => {
  it.each([
    ["a word", "tide harb", "tide harbour"],
    ["a part of a compound", "non-flood", "non-flooding"],
    ["a word that is excluded", "tide -ran", "tide -random"],
    ["a word behind a sign of OR", "tide||ran", "tide||random"],
    ["a word in a group, which is closed", "(tide OR har", "(tide OR harbour)"],
    ["a word in groups", "-(tide (sea OR har", "-(tide (sea OR harbour))"],
    ["a word in a phrase, which is closed", '"climate cha', '"climate change"'],
    ["a phrase in other quotation marks", "sea «climate cha", "sea «climate change»"],
    ["a delegation by its name", "belv", "delegation:XAA"],
    ["a delegation by several words", "tide new zea", "tide delegation:NZL"],
    ["a delegation by words within its name", "new gui", "delegation:PNG"],
    ["a delegation by a later word", "tide kingd", "tide delegation:GBR"],
    ["a delegation that is excluded", "tide -united king", "tide -delegation:GBR"],
    ["a delegation by its name in another language", "allemag", "delegation:DEU"],
    ["a delegation with a hyphen", "guinea-bis", "delegation:GNB"],
    ["a speaker", "tide qui", 'tide speaker:"Ada Quill"'],
    ["a speaker by several words", "tide ada qui", 'tide speaker:"Ada Quill"'],
    ["a delegation in its field", "delegation:fra", "delegation:FRA"],
    ["a delegation in quotation marks", 'delegation:"new zea', "delegation:NZL"],
    ["a delegation of several words without them", "tide delegation:united king", "tide delegation:GBR"],
    ["a delegation behind a space", "delegation: new zea", "delegation: NZL"],
    ["a field by its other name", "country:fra", "country:FRA"],
    ["a speaker in its field", "speaker:qu", 'speaker:"Ada Quill"'],
    ["a speaker in quotation marks", 'speaker:"ada q', 'speaker:"Ada Quill"'],
    ["a speaker of several words", "speaker:ada q", 'speaker:"Ada Quill"'],
    ["a theme", "-theme:clim", "-theme:climate"],
    ["a theme by its name", 'theme:"climate cha', "theme:climate"],
    ["a threat in a group", "(tide threat:ran", "(tide threat:ransomware)"],
    ["an organ of which nothing is typed", "organ:", "organ:SC"],
    ["an organ by a later word", "organ:council", "organ:HRC"],
    ["a language", "lang:fr", "lang:fr"],
    ["a language by its name", "lang:span", "lang:es"],
    ["a language of which nothing is typed", "lang: ", "lang: fr"],
    ["a group", "group:g7", "group:G77"],
    ["a group of which nothing is typed", "group:", "group:G77"],
  ])("completes %s: %s", async (_, typed, query) => {
    expect([typed, ...(await offered(typed))]).toContain(query);
  });

  it.each([
    "",
    '"',
    "tide ",
    "tide OR",
    "tide NEAR/5",
    "S/RES/20",
    "colour:ran",
    "date:20",
    '"climate change"',
    "harb*",
  ])("completes nothing in %j", async (typed) => expect(await offered(typed)).toEqual([]));

  it("offers no field within a phrase, and no second field within one", async () => {
    const all = [...(await offered('"belv')), ...(await offered("speaker:belv")), ...(await offered("theme:belv"))];
    for (const typed of ["delegation: new z", "theme: fra", "lang: germ", "delegation: united states of am"]) {
      all.push(...(await offered(typed)));
    }
    expect(all.filter((query) => /"\w+:|:.*\w+:/.test(query))).toEqual([]);
    expect(await offered('"belv')).toEqual(['"belvedere"']);
  });

  it("takes all the words that name a delegation, and none alone of what they name together", async () => {
    expect((await offered("united king")).filter((query) => /\w+:/.test(query))).toEqual(["delegation:GBR"]);
  });

  it("says in the language of the page what a value is called", async () => {
    const [suggestion] = await suggestQueries("delegation:NZ", "fr", SOURCES);
    expect(suggestion).toEqual({ query: "delegation:NZL", value: { field: "delegation", name: "Nouvelle-Zélande" } });
  });

  const BEGINNINGS = ["har", "cli", "20", "belv", "new zea", "united king", "ada qu", "theme:cl", 'theme:"climate c'];
  const FIELDS = [
    "delegation:be",
    'delegation:"new z',
    "speaker:q",
    'speaker:"ada',
    "threat:",
    "organ:",
    "lang:f",
    "group:",
  ];
  const end = fc.constantFrom(...BEGINNINGS, ...FIELDS, '"climate cha', '"har');
  const ITEMS = ["tide", "-storm", '"high water"', "harb*", "theme:oceans", "tide NEAR/3 sea", "(a OR b)", "date:2031"];
  const OPENINGS = ["", "", "-", "-(sea ", "-(a OR (b "];
  const ALONE = ["(a b) OR (sea ", "(sea storm) OR -(tide ", "tide OR (a -"];
  const start = fc.oneof(
    fc
      .tuple(fc.array(fc.constantFrom(...ITEMS), { maxLength: 3 }), fc.constantFrom(...OPENINGS))
      .map(([items, opening]) => [...items, opening].join(" ")),
    fc.constantFrom(...ALONE),
  );

  it("gives only queries that are understood, print to themselves, and begin as it was typed", async () => {
    const anything = fc.asyncProperty(start, end, async (before, beginning) => {
      for (const query of await offered(before + beginning)) {
        const { root, misunderstood } = parseQuery(query);
        expect(query.startsWith(before)).toBe(true);
        expect(misunderstood).toEqual([]);
        expect(printQuery(root)).toBe(query);
      }
    });
    await fc.assert(anything, { numRuns: 1_000 });
  });

  const SIGNS = [
    '"',
    "«",
    "(",
    ")",
    "-",
    "!",
    "||",
    "&&",
    " OR ",
    " NEAR/2 ",
    ":",
    " ",
    " ",
    "*",
    "~",
    ": ",
    "“",
    "\n",
  ];
  const anyText = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.array(fc.oneof(fc.constantFrom(...SIGNS), fc.constantFrom(...ITEMS), end), { maxLength: 12 }),
  );

  it("leaves any other text as it was typed up to its last words, and adds nothing that is not understood", async () => {
    const anything = fc.asyncProperty(anyText, async (parts) => {
      const typed = typeof parts === "string" ? parts : parts.join("");
      const unclear = parseQuery(typed).misunderstood.length;
      const kept = typed.replace(/(?:["“”„«»「」『』]|\p{L}+:).*$|[\p{L}\p{M}\p{N}'’.‐‑\s:-]*$/su, "");
      for (const query of await offered(typed)) {
        expect(query.startsWith(kept)).toBe(true);
        expect(parseQuery(query).misunderstood.length).toBeLessThanOrEqual(unclear);
      }
    });
    await fc.assert(anything, { numRuns: 2_000 });
  });
});
