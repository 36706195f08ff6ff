// Work side by side gives the same order as work in a row.
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { mapInOrder } from "./map-in-order";

async function collect<T>(results: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const result of results) all.push(result);
  return all;
}

describe("mapInOrder", () => {
  it("hands results on in the order of the items, however long each takes", async () => {
    const slowFirst = mapInOrder([30, 1, 10], 3, (ms) => sleep(ms, ms));
    expect(await collect(slowFirst)).toEqual([30, 1, 10]);
  });
  it("works on no more than `width` items at once", async () => {
    let running = 0;
    let most = 0;
    const results = mapInOrder([1, 2, 3, 4, 5], 2, async () => {
      most = Math.max(most, ++running);
      await sleep(2);
      running--;
    });
    await collect(results);
    expect(most).toBe(2);
  });
  it("throws where the failed item's turn comes", async () => {
    const results = mapInOrder([1, 2], 2, (item) => (item === 2 ? Promise.reject(new Error("no")) : sleep(5, item)));
    await expect(results.next()).resolves.toEqual({ done: false, value: 1 });
    await expect(results.next()).rejects.toThrow("no");
  });
});
