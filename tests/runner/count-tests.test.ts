// A summary that overlooks a failure is worse than none.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { countTests } from "./count-tests";

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "rostrum-count-"))));
afterAll(() => rm(folder, { recursive: true }));

async function count(report: string | null, from: "vitest" | "playwright", passed: boolean) {
  const file = join(folder, `${Math.random()}.json`);
  if (report !== null) await writeFile(file, report);
  const step = { name: "x", command: ["true"] as [string], minutes: 1, report: { file, from } };
  return countTests(step, { passed, output: "", seconds: 0 });
}

const VITEST = '{"numPassedTests": 3, "numFailedTests": 0, "numPendingTests": 1, "numTodoTests": 1}';
const PLAYWRIGHT = '{"stats": {"expected": 4, "unexpected": 1, "flaky": 1, "skipped": 2}}';

describe("counting tests", () => {
  it("adds what vitest calls pending and todo", async () => {
    expect(await count(VITEST, "vitest", true)).toEqual({ passed: 3, failed: 0, skipped: 2 });
  });

  it("takes a test that passed only at the second try for failed", async () => {
    expect(await count(PLAYWRIGHT, "playwright", false)).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  it("counts a failure where the step failed and its report knows of none", async () => {
    expect(await count(VITEST, "vitest", false)).toMatchObject({ failed: 1 });
  });

  it("counts a failure where the step failed before it wrote a report", async () => {
    expect(await count(null, "vitest", false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
