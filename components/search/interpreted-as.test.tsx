// What a search leaves out must be said where it is said what was searched.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { SearchResult } from "@/lib/domain/search";
import { InterpretedAs } from "./interpreted-as";
import { BLANK_SEARCH } from "./search-address";

const TEXT = "date:2031-09..2031-12";
const RESULT: SearchResult = {
  request: { ...BLANK_SEARCH, text: TEXT, pageSize: 20 },
  ...{ total: 0, corpusTotal: 9, offset: 0, previous: null, next: null, loosened: false, spelling: null },
  ...{ yearsAlone: { count: 1_189, text: "date:2031" }, hits: [], facets: [], tookMs: 1, sampleCorpus: false },
  interpretation: {
    query: { root: null, misunderstood: [] },
    canonical: TEXT,
    misunderstood: [],
    unknown: [],
    synonyms: [],
  },
};

it.each([
  ["en", "Left out: 1,189 statements of which only the year is known.", "/?q=date%3A2031&amp;sort=newest"],
  [
    "fr",
    "Laissées de côté\u00a0: 1\u202f189 déclarations dont seule l’année est connue.",
    "/fr?q=date%3A2031&amp;sort=newest",
  ],
  ["es", "Quedan fuera 1189 declaraciones de las que solo se conoce el año.", "/es?q=date%3A2031&amp;sort=newest"],
] as const)("says in %s how many statements have no day, with the way to them", (locale, said, address) => {
  const html = (result: SearchResult) =>
    renderToStaticMarkup(<InterpretedAs result={result} state={{ ...BLANK_SEARCH, text: TEXT }} locale={locale} />);
  expect(html(RESULT)).toContain(said);
  expect(html(RESULT)).toContain(address);
  expect(html({ ...RESULT, yearsAlone: null })).not.toContain(said);
});

it.each([
  ["en", "Left out, since a search has at most 32 words", "Not understood, so ignored:", "searched as plain words:"],
  ["fr", "car une recherche a au plus 32 mots", "donc ignoré\u00a0:", "cherché comme de simples mots\u00a0:"],
  ["es", "una búsqueda tiene como máximo 32 palabras", "así que se ignoró:", "se buscó como simples palabras:"],
] as const)("says in %s what became of what it did not understand", (locale, leftOut, ignored, words) => {
  const misunderstood = [
    { kind: "words" as const, text: "colour:blue" },
    { kind: "ignored" as const, text: "()" },
    { kind: "leftOut" as const, text: "w32 -storm" },
  ];
  const html = (interpretation: SearchResult["interpretation"]) =>
    renderToStaticMarkup(
      <InterpretedAs result={{ ...RESULT, interpretation }} state={{ ...BLANK_SEARCH, text: TEXT }} locale={locale} />,
    );
  const said = html({ ...RESULT.interpretation, misunderstood, unknown: ["speaker:quil"] });
  const inOrder = ["speaker:quil<", leftOut, "w32 -storm<", ignored, "()<", words, "colour:blue<"];
  expect(inOrder.map((part) => said.indexOf(part)).toSorted((a, b) => a - b)).toEqual(
    inOrder.map((part) => said.indexOf(part)),
  );
  expect(inOrder.filter((part) => !said.includes(part))).toEqual([]);
  expect(html(RESULT.interpretation)).not.toContain("<code");
});
