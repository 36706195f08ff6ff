// Everything that `npm test` checks: all steps run, also after one failed, and one summary closes.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { countTests, type Counts } from "./runner/count-tests";
import { runStep, type Step } from "./runner/run-step";
import { allSteps } from "./runner/steps";

interface Result extends Counts {
  name: string;
  seconds: number;
  verdict: "ok" | "failed" | "skipped";
}

const PROJECT = resolve(import.meta.dirname, "..");

async function runAll(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), "rostrum-reports-"));
  process.chdir(PROJECT);
  process.env.PATH = [join(PROJECT, "node_modules", ".bin"), process.env.PATH].join(delimiter);
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  const results: Result[] = [];
  for (const step of allSteps(folder)) results.push(await runOne(step, results));
  await rm(folder, { recursive: true, force: true });
  return summarize(results);
}

/** Runs the step unless one that it needs did not pass. */
async function runOne(step: Step, before: Result[]): Promise<Result> {
  const missing = before.find(({ name, verdict }) => verdict !== "ok" && step.needs?.includes(name));
  if (missing) {
    console.log(`– ${step.name}: skipped, because "${missing.name}" did not pass`);
    return { name: step.name, seconds: 0, verdict: "skipped", passed: 0, failed: 0, skipped: 1 };
  }
  process.stdout.write(`  ${step.name} … `);
  const end = await runStep(step);
  const verdict = end.passed ? "ok" : "failed";
  console.log(`${verdict} (${end.seconds.toFixed(1)} s)`);
  if (!end.passed) console.log(`\n${end.output.trim()}\n`);
  return { name: step.name, seconds: end.seconds, verdict, ...(await countTests(step, end)) };
}

/** Prints the table and the counts; the exit code is 1 where anything failed or could not run. */
function summarize(results: Result[]): number {
  const sum = (key: keyof Counts | "seconds") => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${row("step", "verdict", "passed", "failed", "skipped", "seconds")}`);
  for (const { name, verdict, passed, failed, skipped, seconds } of results) {
    console.log(row(name, verdict, passed, failed, skipped, seconds.toFixed(1)));
  }
  console.log(row("together", "", sum("passed"), sum("failed"), sum("skipped"), sum("seconds").toFixed(1)));
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return results.every(({ verdict }) => verdict === "ok") ? 0 : 1;
}

function row(name: string, verdict: string, ...figures: (string | number)[]): string {
  return `${name.padEnd(14)}${verdict.padEnd(9)}${figures.map((figure) => String(figure).padStart(9)).join("")}`;
}

process.exitCode = await runAll();
