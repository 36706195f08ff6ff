// What makes one passage a better answer than another.
import { describe, expect, it } from "vitest";
import { PositionList } from "@/lib/search/segment/position-list";
import { liftOf } from "./lift-together";
import { longestRun } from "./longest-run";
import { ShortestStretch } from "./shortest-stretch";

describe("ShortestStretch", () => {
  const stretch = new ShortestStretch();
  const listOf = (numbers: number[]) => {
    const list = new PositionList();
    for (const number of numbers) list.push(number);
    return list;
  };
  const typed = (...starts: number[]) => listOf(starts.map((start) => start * 2 + 1));
  const otherwise = (...starts: number[]) => listOf(starts.map((start) => start * 2));

  it("is the fewest positions that hold each term once", () => {
    expect(stretch.find([typed(1, 20, 40), otherwise(5, 22), typed(24)], 0, 100)).toEqual({ terms: 3, length: 5 });
    expect(stretch.places()).toEqual([
      { term: 0, start: 20, literal: true },
      { term: 1, start: 22, literal: false },
      { term: 2, start: 24, literal: true },
    ]);
  });

  it("stays within its part, and counts the terms that stand there", () => {
    expect(stretch.find([typed(9, 30), typed(10), typed(31, 60)], 10, 50)).toEqual({ terms: 2, length: 2 });
  });
});

describe("longestRun", () => {
  it.each([
    [[], 0],
    [[0, 1, 2], 3],
    [[2, 1, 0], 1],
    [[0, 2, 1, 3], 3],
    [[1, 1, 1], 1],
  ])("of %j is %i", (numbers, run) => {
    expect(longestRun(numbers)).toBe(run);
  });
});

describe("liftOf", () => {
  const best = { share: 1, terms: 4, stretch: 4, ordered: 1, literal: 1 };

  it("is highest where all words follow one another as they were typed", () => {
    expect(liftOf(best)).toBe(5);
    for (const worse of [{ stretch: 12 }, { ordered: 0.5 }, { literal: 0.75 }, { share: 0.9, terms: 3, stretch: 3 }]) {
      expect(liftOf({ ...best, ...worse }), JSON.stringify(worse)).toBeLessThan(5);
    }
  });

  it("lifts what was looked at above what was not, whatever was found", () => {
    expect(liftOf({ share: 0, terms: 0, stretch: 1, ordered: 0, literal: 0 })).toBe(1);
    expect(liftOf({ ...best, stretch: 9_000 })).toBe(4);
  });
});
