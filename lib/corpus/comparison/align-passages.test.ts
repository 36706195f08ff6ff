// Holds the rows of a comparison to small cases: counterparts across, nothing lost, nothing twice.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignSides, alignVersions, firstPassages } from "./align-passages";
import { pairPassages } from "./pair-passages";
import { wordsOfPassage } from "./words-of-passage";

const groupsOf = (...sides: string[][]) => pairPassages(sides.map((passages) => passages.map(wordsOfPassage)));

describe("pairPassages", () => {
  it("joins the counterparts of three sides in one group", () => {
    const groups = groupsOf(
      ["Every harbour needs a lighthouse that is lit."],
      ["Fish are few.", "Every harbour needs a lighthouse that is painted."],
      ["Every harbour needs a lighthouse that stands."],
    );
    expect(groups).toEqual([[0, 1, 0]]);
  });

  it("takes the likest where two passages of a side could be the counterpart", () => {
    const lamp = "Keep the northern lamp burning through winter.";
    expect(groupsOf([lamp], ["Keep the southern lamp burning through summer.", lamp])).toEqual([[0, 1]]);
  });

  it("finds none among passages that share small words alone", () => {
    expect(groupsOf(["We are for the oil in the lamp."], ["We are for the law of the tide."])).toEqual([]);
  });
});

describe("alignVersions", () => {
  it("reads down the later text, with what was dropped behind what it followed", () => {
    const rows = alignVersions(
      [
        [1, 2],
        [2, 0],
      ],
      [4, 3],
    );
    expect(rows.map(({ places }) => places)).toEqual([
      [[0], []],
      [[2], [0]],
      [[3], []],
      [[], [1]],
      [[1], [2]],
    ]);
    expect(rows.map(({ counterparts }) => counterparts)).toEqual([false, true, false, false, true]);
  });
});

describe("alignSides", () => {
  it("puts counterparts first and what stands alone below them, each in its column", () => {
    const rows = alignSides([[2, null, 0]], [3, 1, 1]);
    expect(rows).toEqual([
      { counterparts: true, places: [[2], [], [0]] },
      { counterparts: false, places: [[0, 1], [0], []] },
    ]);
  });

  it("has no row where no side says anything", () => {
    expect(alignSides([], [0, 0])).toEqual([]);
  });
});

describe("firstPassages", () => {
  it("never parts counterparts, and cuts what stands alone", () => {
    const rows = alignSides([[0, 0]], [4, 1]);
    expect(firstPassages(rows, 2).map(({ places }) => places)).toEqual([
      [[0], [0]],
      [[1], []],
    ]);
    expect(firstPassages(rows, 0)).toEqual([]);
  });
});

it("every passage stands in one row, whatever the two sides say", () => {
  const words = fc.constantFrom("harbour", "lighthouse", "winter", "burning", "painted", "northern");
  const passage = fc.array(words, { minLength: 1, maxLength: 5 }).map((some) => some.join(" "));
  const side = fc.array(passage, { maxLength: 5 });
  fc.assert(
    fc.property(side, side, (before, behind) => {
      const counts = [before.length, behind.length];
      for (const align of [alignVersions, alignSides]) {
        const rows = align(groupsOf(before, behind), counts);
        const placed = counts.map((_, at) => rows.flatMap(({ places }) => places[at] ?? []).toSorted());
        expect(placed).toEqual(counts.map((count) => Array.from({ length: count }, (_, at) => at)));
      }
    }),
  );
});
