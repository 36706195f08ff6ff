// A feed must be well-formed whatever a statement holds.
import { expect, it } from "vitest";
import { atomFeed } from "./atom-feed";

const ENTRY = {
  ...{ id: "http://x/statements/a", url: "http://x/statements/a/b", author: "Belvarra", language: "en" },
  ...{ title: 'Tides & <harbours> "high"', updated: "2031-02-03T00:00:00Z", summary: "A\u0000 tide\ud800 rises." },
};
const FEED = { title: "tide & sea", self: "http://x/feed?a=1&b=2", page: "http://x/", language: "en" };

it("escapes what is markup, and leaves out what no XML may hold", () => {
  const xml = atomFeed({ ...FEED, entries: [ENTRY] });
  expect(xml).toContain("<title>Tides &amp; &lt;harbours&gt; &quot;high&quot;</title>");
  expect(xml).toContain('<summary type="text">A tide rises.</summary>');
  expect(xml).toContain('href="http://x/feed?a=1&amp;b=2"');
  expect(xml).toContain("<updated>2031-02-03T00:00:00Z</updated>\n<entry");
});

it("has a moment also where nothing was found", () => {
  expect(atomFeed({ ...FEED, entries: [] })).toContain("<updated>1970-01-01T00:00:00Z</updated>");
});
