// A field of a query finds what its value names and nothing else: States, groups, speakers as printed, symbols as typed.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { FacetFilters } from "@/lib/domain/facet";
import { NO_FILTERS } from "@/lib/domain/facet";
import { fictionalCorpus, statementThat, type Differences } from "@/tests/fixtures/fictional-corpus";
import { openCorpus, type Corpus } from "./corpus";
import { findSpeakers } from "./find-speakers";
import { searchStatements } from "./search-statements";
import { speakerList } from "./speaker-statements";

const state = (code: string | null, name: string) => ({ delegation: { code, name } });
const by = (name: string, displayName?: string): Differences => ({
  speaker: { name, ...(displayName !== undefined && { displayName }) },
});

const SPOKEN: Record<string, Differences> = {
  ...{ namibia: state("NAM", "Namibia"), vietnam: state("VNM", "Viet Nam"), andorra: state("AND", "Andorra") },
  ...{ antigua: state("ATG", "Antigua and Barbuda"), trinidad: state("TTO", "Trinidad and Tobago") },
  ...{ movement: state(null, "Tidal Movement"), movements: state(null, "Friends of the Tidal Movement") },
  soviet: { ...state("RUS", "Union of Soviet Socialist Republics"), year: 1975 },
  lastSoviet: { ...state("RUS", "Union of Soviet Socialist Republics"), year: 1991 },
  soon: { ...state("RUS", "Russian Federation"), date: "1991-12-30" },
  russian: { ...state("RUS", "Russian Federation"), year: 1992 },
  undated: { ...state("RUS", "Russian Federation"), date: null },
  kampuchea: { ...state("KHM", "Democratic Kampuchea"), year: 1980 },
  eastern: { ...state("DDR", "German Democratic Republic"), year: 1980 },
};

const NAMES = [
  ...["Halldór Blær", "Milo Đukan", "Þóra Þórðar", "Loïse Moïra", "Bjørn Støl", "Fiamē Mataʻalo", "Óscar Facundé"],
  ...[
    "Ann O’Neall",
    "J. L. Al-Quill",
    "QUILL, Ada Berta",
    "Łucja Żółw",
    "Ιωάννης Φάρος",
    "Йона Ёлкин",
    "山田太郎",
    "Strauß Æbel",
  ],
  ...["Jeanne d'Arvel", "Cy_Oar", "R. K. ‘Rex’ Tide", "علي الفَنار"],
];
const SYMBOLS = ["A/RES/9901(XV)", "A/RES/9901", "A/RES/9902A(V)", "S/RES/242", "S/RES/9901", "A/9/L.9903/Rev.1"];

let fictional: Awaited<ReturnType<typeof fictionalCorpus>>;
let corpus: Corpus;

beforeAll(async () => {
  const statements = [
    ...Object.entries(SPOKEN).map(([body, differences]) =>
      statementThat(body, { speaker: null, symbol: null, ...differences }),
    ),
    ...NAMES.map((name) => statementThat(`spoken by ${name}`, { ...by(name), symbol: null })),
    statementThat("romanised", { ...by("山本 一郎", "Yamamoto Ichiro"), symbol: null }),
    ...SYMBOLS.map((symbol) => statementThat(`with ${symbol}`, { symbol, speaker: null })),
  ];
  const named = statements.find(({ text }) => text.includes(" andorra."));
  named?.onBehalfOf.push(...["NAM", "Viet Nam"].map((value) => ({ ...named.onBehalfOf[0]!, value })));
  fictional = await fictionalCorpus({ "all.txt": statements });
  corpus = openCorpus({ databaseUrl: fictional.database.url, dataDir: "unused" });
});
afterAll(async () => {
  await corpus.close();
  await fictional.close();
});

async function search(text: string, within: Record<string, string> = {}, chosen: FacetFilters = {}) {
  const view = { sort: "newest" as const, start: { at: "first" as const }, pageSize: 200, synonyms: true, whole: [] };
  return searchStatements({ text, filters: { ...NO_FILTERS, chosen }, ...view, within }, corpus);
}

/** The statements found, by the words that tell them apart. */
async function found(text: string): Promise<string[]> {
  const { hits } = await search(text);
  const rows = await corpus.database.client.statement.findMany({ where: { id: { in: hits.map(({ id }) => id) } } });
  return rows.flatMap((row) => Object.keys(SPOKEN).filter((body) => row.text.endsWith(` ${body}.`))).sort();
}

describe("delegation and group", () => {
  it.each([
    ["delegation:Namibia", ["namibia"]],
    ["delegation:NAM", ["namibia"]],
    ["delegation:Andorra", ["andorra"]],
    ["delegation:and", ["andorra"]],
    ["delegation:barbuda", ["antigua"]],
    ['delegation:"tidal movement"', ["movement"]],
    ["delegation:movement", ["movement", "movements"]],
    ["group:NAM", ["andorra"]],
    ['group:"viet nam"', ["andorra"]],
  ])("%s finds what goes by that name alone", async (query, bodies) => {
    expect(await found(query)).toEqual(bodies);
    expect((await search(`-${query}`)).total).toBe((await search("")).total - bodies.length);
  });

  it.each(["USSR", '"Soviet Union"', "URSS", "СССР", "苏联", "SUN", '"Union soviétique"', '"Советский Союз"'])(
    "delegation:%s finds the statements of the seat in its time",
    async (name) => {
      expect(await found(`delegation:${name}`)).toEqual(["lastSoviet", "soviet"]);
      expect((await search(`delegation:${name}`)).interpretation.canonical).toBe("delegation:SUN");
    },
  );

  it.each([
    ['delegation:"Russian Federation"', ["lastSoviet", "russian", "soon", "soviet", "undated"]],
    ['delegation:"République khmère"', ["kampuchea"]],
    ['delegation:"Democratic Kampuchea"', ["kampuchea"]],
    ["delegation:GDR", ["eastern"]],
  ])("%s finds the seat's", async (query, bodies) => {
    expect(await found(query)).toEqual(bodies);
  });

  it("shows a delegation among the values also for the names of other days", async () => {
    const { facets } = await search("", { delegation: "soviet" });
    const values = facets.find(({ kind }) => kind === "delegation")?.values ?? [];
    expect(values.map(({ value }) => value)).toEqual(["RUS"]);
  });
});

describe("cites", () => {
  it.each([
    ["9901", 3],
    ["A/RES/9901", 2],
    ["a/res/9901", 2],
    ['"A/RES/9901 (XV)"', 1],
    ["A/RES/9902", 1],
    ["9902", 1],
    ["S/RES/9901", 1],
    ['"S/RES/9901 (2031)"', 1],
    ['"S/RES/242 (1967)"', 1],
    ['"S/RES/242 (1999)"', 0],
    ["L.9903", 1],
    ["990", 0],
    ["9_01", 0],
  ])("%s finds %d", async (symbol, total) => {
    expect((await search(`cites:${symbol}`)).total).toBe(total);
  });
});

/** As somebody writes it who has a plain keyboard. */
const LETTERS: Record<string, string> = { ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", æ: "ae", ß: "ss" };
const plain = (name: string) =>
  name
    .toLowerCase()
    .normalize("NFD")
    .replaceAll(/(?<!и)\u0306|[\u0300-\u0305\u0307-\u036f\u064b-\u065f]/gu, "")
    .normalize("NFC")
    .replaceAll(/[øđðþłæß]/gu, (letter) => LETTERS[letter] ?? letter);

describe("speaker", () => {
  it("finds every speaker by every printed name, in any case, without diacritics, and by its last word", async () => {
    const printed = await corpus.database.client.speakerAlias.findMany();
    expect(printed.length).toBe(NAMES.length + 1);
    for (const { speakerId, alias } of printed) {
      const last = alias.split(/\s/u).at(-1) ?? "";
      const typed = [alias, alias.toLowerCase(), alias.toUpperCase(), plain(alias), last, plain(last)];
      const forms = [...typed, alias.replaceAll("’", "'"), alias.replaceAll(/[’'ʻ-]/gu, ""), alias.normalize("NFD")];
      for (const form of forms)
        expect([form, await findSpeakers(corpus, form)]).toEqual([form, expect.arrayContaining([speakerId])]);
    }
  });

  it.each([
    ["halldor", 1],
    ["Dukan", 1],
    ["Đukan", 1],
    ["thordar", 1],
    ["bjorn", 1],
    ["Bjørn", 1],
    ["neall", 1],
    ["O'Neall", 1],
    ["oneall", 1],
    ["sabah", 0],
    ["ichiro", 1],
    ["一郎", 1],
    ["hall", 0],
    ['"Ada Quill"', 1],
    ["quill", 2],
  ])("speaker:%s finds %d of them", async (name, count) => {
    const { facets } = await search(`speaker:${name}`);
    expect(facets.find(({ kind }) => kind === "speaker")?.size).toBe(count);
  });

  it("finds the same in the list of speakers", async () => {
    for (const text of ["bjorn", "Bjørn", "STØL", "thordar", "oneall", "bjø"]) {
      const { total } = await speakerList({ text, page: 1, locale: "en" }, corpus);
      expect([text, total]).toEqual([text, 1]);
    }
  });

  it("takes any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), async (text) => {
        expect(Array.isArray(await findSpeakers(corpus, text))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
