// A run that fails costs itself alone.
import { describe, expect, it } from "vitest";
import { judgeOften } from "./judge-often";
import type { Judgement } from "./judge-page";

const JUDGED: Judgement = {
  performance: 0.9,
  accessibility: 1,
  bestPractices: 1,
  seo: 1,
  firstPaintMs: 900,
  largestPaintMs: 1_000,
  blockedMs: 50,
  shift: 0,
  faults: [],
};

/** Answers with each of `outcomes` in turn. */
function inTurn(...outcomes: (Judgement | Error)[]): () => Promise<Judgement> {
  return () => {
    const next = outcomes.shift();
    return next && !(next instanceof Error) ? Promise.resolve(next) : Promise.reject(next ?? new Error("too often"));
  };
}

describe("judgeOften", () => {
  it("keeps what was measured where a run fails, and says why it failed", async () => {
    const slow = { ...JUDGED, blockedMs: 150, faults: ["Blocked"] };
    const judged = await judgeOften(4, inTurn(JUDGED, new Error("Command failed\nno first paint"), slow, slow));
    expect(judged).toEqual({ middle: slow, succeeded: 3, failures: ["no first paint"] });
  });

  it("has no middle where every run failed", async () => {
    const judged = await judgeOften(2, inTurn(new Error("one"), new Error("two")));
    expect(judged).toEqual({ middle: null, succeeded: 0, failures: ["one", "two"] });
  });
});
