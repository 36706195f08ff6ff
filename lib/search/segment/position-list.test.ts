// A list that was emptied must not show what it held before, and one that grew must keep it.
import { describe, expect, it } from "vitest";
import { PositionList } from "./position-list";

const shown = ({ values, length }: PositionList) => [...values.subarray(0, length)];

function listOf(...numbers: number[]): PositionList {
  const list = new PositionList();
  for (const number of numbers) list.push(number);
  return list;
}

describe("position list", () => {
  it("keeps what it holds while it grows", () => {
    const numbers = Array.from({ length: 1_000 }, (_, at) => at * 3);
    expect(shown(listOf(...numbers))).toEqual(numbers);
  });

  it("holds nothing of before once it is emptied", () => {
    const list = listOf(7, 8, 9);
    list.length = 0;
    list.push(1);
    expect(shown(list)).toEqual([1]);
  });

  it("puts numbers in order by size, each once", () => {
    const list = listOf(30, 4, 200, 4, 30, 1);
    list.sortOnce();
    expect(shown(list)).toEqual([1, 4, 30, 200]);
  });
});
