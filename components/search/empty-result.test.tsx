// What helps where nothing was found depends on what was asked: who typed one word cannot use fewer.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { QueryNode } from "@/lib/domain/query";
import type { SearchResult } from "@/lib/domain/search";
import { EmptyResult } from "./empty-result";
import { BLANK_SEARCH } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

const words = SEARCH_WORDING.en.empty;
const word = (text: string): QueryNode => ({ kind: "word", text });

function tipsOf(text: string, root: QueryNode | null): string[] {
  const result: SearchResult = {
    request: { ...BLANK_SEARCH, text, pageSize: 20 },
    ...{ total: 0, corpusTotal: 9, offset: 0, previous: null, next: null, loosened: false, spelling: null },
    ...{ yearsAlone: null, hits: [], facets: [], tookMs: 1, sampleCorpus: false },
    interpretation: {
      query: { root, misunderstood: [] },
      canonical: text,
      misunderstood: [],
      unknown: [],
      synonyms: [],
    },
  };
  const html = renderToStaticMarkup(<EmptyResult result={result} locale="en" />);
  return [words.fewer, words.star, words.or].filter((tip) => html.includes(`<li>${tip}</li>`));
}

it("speaks of fewer words and of OR where there are several", () => {
  expect(tipsOf("tide storm", { kind: "and", nodes: [word("tide"), word("storm")] })).toEqual([words.fewer, words.or]);
  expect(tipsOf('"high tide"', { kind: "phrase", text: "high tide" })).toEqual([words.fewer, words.star, words.or]);
});

it("speaks of neither where there is one word or none", () => {
  expect(tipsOf("tide*", { kind: "prefix", text: "tide" })).toEqual([words.star]);
  expect(tipsOf("date:2031-05", { kind: "date", from: "2031-05-01", to: "2031-05-31" })).toEqual([]);
  expect(tipsOf("", null)).toEqual([]);
  const one: QueryNode = { kind: "and", nodes: [word("tide"), { kind: "not", node: word("storm") }] };
  expect(tipsOf("tide -storm", one)).not.toContain(words.fewer);
});
