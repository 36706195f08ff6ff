// A reader of feeds orders entries by their moment: none may be one that nobody knows of.
import { expect, it } from "vitest";
import type { Hit } from "@/lib/domain/search";
import { feedEntries } from "./feed-entries";

const HIT: Hit = {
  ...{ id: "x1", slug: "tide", title: "Tides", titleLanguage: "en", delegation: null, speaker: null, onBehalfOf: [] },
  ...{ date: "2031-05-03", year: 2031, organ: null, event: null, themes: [], threats: [], passages: [], sample: false },
};
const retrieved = new Map([["x3", "2032-07-08T09:10:11.000Z"]]);

it("stands a statement at its day, at the first of its year, or where neither is known when it was retrieved", () => {
  const hits = [HIT, { ...HIT, id: "x2", date: null }, { ...HIT, id: "x3", date: null, year: null }];
  const entries = feedEntries(hits, { locale: "en", origin: "https://host.test", retrieved });
  expect(entries.map(({ updated }) => updated)).toEqual([
    ...["2031-05-03T00:00:00Z", "2031-01-01T00:00:00Z", "2032-07-08T09:10:11.000Z"],
  ]);
});
