// A page is sent again only while the corpus is as it was, and never one that something out of the ordinary shaped.
import { describe, expect, it } from "vitest";
import type { Answer } from "./answer";
import type { CorpusMoment } from "./corpus-moment";
import { RememberedPages } from "./remembered-pages";

const MOMENT: CorpusMoment = { horizon: "7", since: 0 };
const LATER: CorpusMoment = { horizon: "9", since: 100_000 };

function page(changes: Partial<Answer> = {}): Answer {
  return {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.alloc(10),
    tookMs: 40,
    ...changes,
  };
}

function pagesOf(mostBytes?: number): RememberedPages {
  const pages = new RememberedPages(mostBytes);
  expect(pages.find("any", MOMENT, 0)).toBeNull();
  return pages;
}

describe("a page", () => {
  it("is sent again with its age", () => {
    const pages = pagesOf();
    const answer = page();
    pages.keep("a", MOMENT, answer, 10_000);
    expect(pages.find("a", MOMENT, 12_500)).toEqual({ answer, age: 2_500 });
    expect(pages.find("b", MOMENT, 12_500)).toBeNull();
  });

  it("is forgotten when a statement changes", () => {
    const pages = pagesOf();
    pages.keep("a", MOMENT, page(), 10_000);
    expect(pages.find("a", LATER, 100_000)).toBeNull();
    expect(pages.find("a", MOMENT, 100_001)).toBeNull();
  });

  it("is forgotten after a minute", () => {
    const pages = pagesOf();
    pages.keep("a", MOMENT, page(), 10_000);
    expect(pages.find("a", MOMENT, 70_001)).toBeNull();
  });

  it("gives way to those that were asked for since", () => {
    const pages = pagesOf(25);
    for (const key of ["a", "b"]) pages.keep(key, MOMENT, page(), 10_000);
    pages.find("a", MOMENT, 10_001);
    pages.keep("c", MOMENT, page(), 10_002);
    expect(["a", "b", "c"].map((key) => pages.find(key, MOMENT, 10_003) !== null)).toEqual([true, false, true]);
  });
});

describe("what is not kept", () => {
  it.each([
    ["a failure", page({ status: 503 })],
    ["what is no page", page({ headers: { "content-type": "application/json" } })],
    ["what sets a cookie", page({ headers: { ...page().headers, "set-cookie": ["a=b"] } })],
    ["what took long", page({ tookMs: 20_000 })],
  ])("is %s", (_, answer) => {
    const pages = pagesOf();
    pages.keep("a", MOMENT, answer, 50_000);
    expect(pages.find("a", MOMENT, 50_001)).toBeNull();
  });

  it("is a page of the first seconds after a change, which searches may not have followed", () => {
    const pages = pagesOf();
    pages.keep("a", MOMENT, page(), 5_039);
    expect(pages.find("a", MOMENT, 5_040)).toBeNull();
    pages.keep("a", MOMENT, page(), 5_040);
    expect(pages.find("a", MOMENT, 5_041)).not.toBeNull();
  });

  it("is a page that was asked for before the change and came after it", () => {
    const pages = pagesOf();
    pages.find("a", LATER, 100_000);
    pages.keep("a", MOMENT, page(), 110_000);
    expect(pages.find("a", LATER, 110_001)).toBeNull();
  });
});
