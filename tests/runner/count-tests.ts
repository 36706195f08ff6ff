// Reads how many tests of a step passed, failed and were skipped from the report that the step wrote.
import { readFile } from "node:fs/promises";
import { z } from "zod";
import type { Step, StepEnd } from "./run-step";

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const VitestReport = z
  .object({ numPassedTests: z.int(), numFailedTests: z.int(), numPendingTests: z.int(), numTodoTests: z.int() })
  .transform((report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  }));

const PlaywrightReport = z
  .object({
    stats: z.object({ expected: z.int(), unexpected: z.int(), flaky: z.int(), skipped: z.int() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

/**
 * The tests of a step; a step without a report counts as one. A step that failed has at least one failure, also where
 * its report shows none (a file that could not be loaded) or is missing.
 */
export async function countTests({ report }: Step, { passed }: StepEnd): Promise<Counts> {
  const counts = report ? await readReport(report) : null;
  if (counts === null) return passed ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
  return passed ? counts : { ...counts, failed: Math.max(1, counts.failed) };
}

async function readReport({ file, from }: NonNullable<Step["report"]>): Promise<Counts | null> {
  const schema = from === "vitest" ? VitestReport : PlaywrightReport;
  const text = await readFile(file, "utf8").catch(() => "null");
  return schema.safeParse(JSON.parse(text)).data ?? null;
}
