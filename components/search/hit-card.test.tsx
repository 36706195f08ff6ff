// A result leads to the very paragraph that answers, with the same words marked there.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Hit } from "@/lib/domain/search";
import { HitCard } from "./hit-card";
import { BLANK_SEARCH, type SearchState } from "./search-address";

const STATE: SearchState = {
  ...{ ...BLANK_SEARCH, text: "ice", sort: "relevance" },
  ...{ filters: { chosen: { year: ["2024"] }, excluded: {}, years: null }, synonyms: false },
  start: { at: "after", cursor: { score: 1, day: null, id: "x0" } },
};
const HIT: Hit = {
  ...{ id: "x1", slug: "xandia", title: "<b>Ice</b>", titleLanguage: "en", event: null, sample: true },
  ...{
    delegation: { id: "XAA", code: "XAA", name: "Xandia" },
    speaker: null,
    onBehalfOf: [],
    date: "2024-02-29",
    year: 2024,
  },
  ...{ organ: null, themes: [{ code: "climate", label: "Climate change" }], threats: [] },
  passages: [
    {
      ...{ paragraph: 7, language: "ar", cutBefore: true, cutAfter: false },
      runs: [
        { text: "ذاب ", marked: false },
        { text: "الجليد", marked: true },
      ],
    },
  ],
};
const html = renderToStaticMarkup(<HitCard hit={HIT} state={STATE} locale="en" />);

it("links a passage to its paragraph and carries the query along, so that the same is marked there", () => {
  expect(html).toContain(`href="/statements/x1/xandia?q=ice&amp;synonyms=off#p-7"`);
  expect(html).toContain("<mark>الجليد</mark>");
});

it("says the language and direction of the passage", () => {
  expect(html).toMatch(/lang="ar" dir="rtl">… /);
});

it("filters by a tag on top of the present search, from the first page", () => {
  expect(html).toContain('href="/?q=ice&amp;year=2024&amp;theme=climate&amp;synonyms=off"');
});

it("never takes a title for markup", () => {
  expect(html).toContain("&lt;b&gt;Ice&lt;/b&gt;");
});

it("shows a year alone as a year, never as a day", () => {
  const card = (hit: Partial<Hit>) =>
    renderToStaticMarkup(<HitCard hit={{ ...HIT, ...hit }} state={STATE} locale="en" />);
  expect(html).toContain('<time dateTime="2024-02-29">29 February 2024</time>');
  expect(card({ date: null, year: 1990 })).toContain('<time dateTime="1990">1990</time>');
  expect(card({ date: null, year: null })).toContain("Date not stated");
});
