// A result leads to the very paragraph that answers, with the same words marked there.
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
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

describe("tags", () => {
  const tagged = (count: number) => {
    const tags = Array.from({ length: count }, (_, at) => ({ code: `t${at}`, label: `Lamp ${at}` }));
    const card = renderToStaticMarkup(
      <HitCard hit={{ ...HIT, themes: tags, threats: tags }} state={STATE} locale="en" />,
    );
    return card.split("<ul ").slice(2);
  };
  const itemsOf = (row = "") =>
    [...row.matchAll(/<li(?: class="([^"]*)")?>(.*?)<\/li>/gu)].map(([, width = "", item = ""]) => {
      return `${item.replace(/<span.*?<\/span>|<[^>]+>/gu, "")} ${width}`.trim();
    });

  it("has a row for the themes and one for the threats", () => {
    const rows = tagged(1);
    expect(rows.map((row) => /aria-label="([^"]*)"/u.exec(row)?.[1])).toEqual(["Priority themes", "Threats"]);
  });

  it("says at each width how many it does not show there", () => {
    expect(itemsOf(tagged(7)[0])).toEqual([
      ...["Lamp 0", "Lamp 1", "Lamp 2", "Lamp 3 max-sm:hidden", "Lamp 4 max-sm:hidden"],
      ...["and 2 more max-sm:hidden", "and 4 more sm:hidden"],
    ]);
    expect(itemsOf(tagged(4)[1])).toEqual([
      ...["Lamp 0", "Lamp 1", "Lamp 2", "Lamp 3 max-sm:hidden", "and 1 more sm:hidden"],
    ]);
    expect(itemsOf(tagged(3)[0])).toEqual(["Lamp 0", "Lamp 1", "Lamp 2"]);
  });

  it("leads to the statement, which has them all", () => {
    expect(tagged(6)[0]).toContain('<a href="/statements/x1/xandia?q=ice&amp;synonyms=off" class="more-tags">');
  });
});
