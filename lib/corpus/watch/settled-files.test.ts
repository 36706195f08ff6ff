// A half-written file must never be read; what is whole must not wait for ever.
import { expect, it } from "vitest";
import { settledFiles } from "./settled-files";

const file = (stamp: string, modified: number) => [{ path: "a", stamp, modified }];

it("waits until a file has not changed for long enough", () => {
  const { settled, take } = settledFiles(3_000);
  expect(settled(file("1", 10_000), 10_500)).toEqual([]);
  expect(settled(file("2", 12_000), 12_500)).toEqual([]);
  expect(settled(file("2", 12_000), 14_900)).toEqual([]);
  expect(settled(file("2", 12_000), 15_000)).toHaveLength(1);
  take({ path: "a", stamp: "2", modified: 12_000 });
  expect(settled(file("2", 12_000), 90_000)).toEqual([]);
  expect(settled(file("3", 89_999), 90_000)).toEqual([]);
  expect(settled(file("3", 89_999), 93_000)).toHaveLength(1);
});

it("takes what was written long ago and moved into place at once, and again after it was gone", () => {
  const { settled, take } = settledFiles(3_000);
  const [look] = settled(file("1", 1_000), 10_000);
  expect(look).toBeDefined();
  if (look) take(look);
  expect(settled([], 11_000)).toEqual([]);
  expect(settled(file("1", 1_000), 12_000)).toHaveLength(1);
});

it("does not wait for ever for a clock that runs ahead", () => {
  const { settled } = settledFiles(3_000);
  expect(settled(file("1", 9e9), 10_000)).toEqual([]);
  expect(settled(file("1", 9e9), 13_000)).toHaveLength(1);
});

it("does not take a file that changed since it was looked at", () => {
  const { settled, take } = settledFiles(3_000);
  settled(file("2", 1_000), 10_000);
  take({ path: "a", stamp: "1", modified: 1_000 });
  expect(settled(file("2", 1_000), 10_000)).toHaveLength(1);
});
