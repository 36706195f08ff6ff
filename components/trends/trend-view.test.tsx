// The chart says what it shows: hollow points where there are few statements, shares as the language writes them.
import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import type { Locale } from "@/lib/domain/locale";
import type { Trend, TrendCount } from "@/lib/domain/trend";
import { TrendView } from "./trend-view";

const trendOf = (counts: TrendCount[]): Trend => ({
  ...{ years: counts.map((_, at) => 1950 + at), held: 40, heldUndated: 0, sample: false },
  series: [
    {
      ...{ text: "lamp", canonical: "lamp", misunderstood: [], also: [], years: counts, total: 3, undated: 0 },
      ...{ delegations: [], regions: [] },
    },
  ],
});

const shown = (trend: Trend | null, locale: Locale = "en") => {
  const state = { texts: ["lamp"], scope: { delegations: [], region: null } };
  return renderToStaticMarkup(<TrendView {...{ locale, state, trend }} delegations={[]} />);
};

it("draws a year of few statements hollow in both sizes of the chart, and says so", () => {
  const html = shown(
    trendOf([
      { count: 1, held: 2 },
      { count: 1, held: 6 },
    ]),
  );
  expect(html.match(/class="trend-few"/gu)).toHaveLength(2);
  expect(html.match(/<circle/gu)).toHaveLength(5);
  expect(html).toContain("A hollow point: fewer than 5 statements");
});

it("says nothing of hollow points where there are none", () => {
  expect(shown(trendOf([{ count: 1, held: 6 }]))).not.toContain("hollow");
});

it("has no signs along a long line but that of the legend", () => {
  const html = shown(trendOf(Array.from({ length: 31 }, () => ({ count: 1, held: 6 }))));
  expect(html.match(/<circle/gu)).toHaveLength(1);
  expect(html.match(/<polyline/gu)).toHaveLength(2);
});

it("writes shares as the language does, in the chart and in the tables", () => {
  const html = shown(trendOf([{ count: 1, held: 6 }]), "fr").replaceAll("\u202f", "\u00a0");
  expect(html).toContain("16,7\u00a0%");
  expect(html).toContain("20\u00a0%");
  expect(html).not.toMatch(/\d%/u);
});

it.each(["fr", "es"] as const)("gives examples in %s that a reader of it would search for", (locale) => {
  expect(shown(null, locale)).not.toMatch(/climate change|drought|flood/u);
});
