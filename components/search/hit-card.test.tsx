// A result leads to the very paragraph that answers, with the same words marked there.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Hit } from "@/lib/domain/search";
import { HitCard } from "./hit-card";
import type { SearchState } from "./search-address";

const STATE: SearchState = { text: "ice", filters: { year: ["2024"] }, sort: "relevance", page: 2 };
const HIT: Hit = {
  ...{ id: "x1", slug: "xandia", title: "<b>Ice</b>", titleLanguage: "en", event: null, sample: true },
  ...{ delegation: { code: "XAA", name: "Xandia" }, speaker: null, onBehalfOf: [], date: "2024-02-29", year: 2024 },
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
const html = renderToStaticMarkup(<HitCard hit={HIT} state={STATE} />);

it("links a passage to its paragraph and carries its marks along", () => {
  expect(html).toContain(`href="/statements/x1/xandia?mark=${encodeURIComponent("الجليد")}#p-7"`);
  expect(html).toContain("<mark>الجليد</mark>");
});

it("says the language and direction of the passage", () => {
  expect(html).toMatch(/lang="ar" dir="rtl">… /);
});

it("filters by a tag on top of the present search, from the first page", () => {
  expect(html).toContain('href="/?q=ice&amp;year=2024&amp;theme=climate"');
});

it("never takes a title for markup", () => {
  expect(html).toContain("&lt;b&gt;Ice&lt;/b&gt;");
});

it("shows a year alone as a year, never as a day", () => {
  const card = (hit: Partial<Hit>) => renderToStaticMarkup(<HitCard hit={{ ...HIT, ...hit }} state={STATE} />);
  expect(html).toContain('<time dateTime="2024-02-29">29 February 2024</time>');
  expect(card({ date: null, year: 1990 })).toContain('<time dateTime="1990">1990</time>');
  expect(card({ date: null, year: null })).toContain("Date not stated");
});
