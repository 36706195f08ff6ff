// Main points and the sentences among which they are chosen.
import { expect, it } from "vitest";
import { findAsks } from "./ask-sentences";
import { plantReading } from "./planted-segments";

const ASKS = [
  "We call on all States to protect the oceans.",
  "We urge the Council to act.",
  "We support the reform of the Organization.",
];

it("gives what is chosen among the candidates, and no candidate twice", () => {
  const { asks, candidates } = findAsks(
    plantReading({ body: `It rained. ${ASKS.join(" ")} The ferry sailed at noon.` }),
  );
  const chosen = candidates.filter((each) => each.chosen).map(({ index }) => index);
  expect(chosen).toEqual(asks.map(({ index }) => index));
  expect(chosen.length).toBeGreaterThan(0);
  expect(new Set(candidates.map(({ index }) => index)).size).toBe(candidates.length);
});

it("keeps at most thirty candidates of a long statement, and what stands in a counted list only as its points", () => {
  const many = Array.from({ length: 40 }, (_, index) => ASKS[index % ASKS.length]).join(" ");
  const { asks, candidates } = findAsks(plantReading({ body: many }));
  expect(asks.length).toBeLessThanOrEqual(15);
  expect(candidates.length).toBeLessThanOrEqual(30);
  const counted = `I have two requests. First, mend the buoys. ${ASKS[0]} Second, replace the ropes.`;
  const within = findAsks(plantReading({ body: counted })).candidates.map(({ sentence }) => sentence.text);
  expect(within).not.toContain(ASKS[0]);
});

it("has no candidate in a statement without sentences", () => {
  expect(findAsks(plantReading({ body: "" }))).toEqual({ asks: [], candidates: [] });
});
