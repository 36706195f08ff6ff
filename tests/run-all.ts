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
  const started = performance.now();
  for (const steps of runsOf(allSteps(folder))) results.push(...(await runTogether(steps, results)));
  await rm(folder, { recursive: true, force: true });
  return summarize(results, (performance.now() - started) / 1_000);
}

/** Consecutive steps that only read are taken together. */
function runsOf(steps: readonly Step[]): Step[][] {
  const runs: Step[][] = [];
  for (const step of steps) {
    const last = runs.at(-1);
    if (step.only && last?.[0]?.only) last.push(step);
    else runs.push([step]);
  }
  return runs;
}

/** Runs the steps of a run, two at a time; their results are in order. */
async function runTogether(steps: readonly Step[], before: readonly Result[]): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...steps.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await runOne(next[1], before);
  };
  await Promise.all([work(), work()]);
  return results;
}

/** Runs the step unless one that it needs did not pass. */
async function runOne(step: Step, before: readonly Result[]): Promise<Result> {
  const missing = before.find(({ name, verdict }) => verdict !== "ok" && step.needs?.includes(name));
  if (missing) {
    console.log(`– ${step.name}: skipped, because "${missing.name}" did not pass`);
    return { name: step.name, seconds: 0, verdict: "skipped", passed: 0, failed: 0, skipped: 1 };
  }
  console.log(`  ${step.name} …`);
  const end = await runStep(step);
  const verdict = end.passed ? "ok" : "failed";
  console.log(`  ${step.name}: ${verdict} (${end.seconds.toFixed(1)} s)`);
  if (!end.passed) console.log(`\n${end.output.trim()}\n`);
  return { name: step.name, seconds: end.seconds, verdict, ...(await countTests(step, end)) };
}

/** Prints the table and the counts; the exit code is 1 where anything failed or could not run. */
function summarize(results: Result[], elapsed: number): number {
  const sum = (key: keyof Counts) => results.reduce((total, result) => total + result[key], 0);
  console.log(`\n${row("step", "verdict", "passed", "failed", "skipped", "seconds")}`);
  for (const { name, verdict, passed, failed, skipped, seconds } of results) {
    console.log(row(name, verdict, passed, failed, skipped, seconds.toFixed(1)));
  }
  console.log(row("together", "", sum("passed"), sum("failed"), sum("skipped"), elapsed.toFixed(1)));
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed, ${sum("skipped")} skipped`);
  return results.every(({ verdict }) => verdict === "ok") ? 0 : 1;
}

function row(name: string, verdict: string, ...figures: (string | number)[]): string {
  return `${name.padEnd(14)}${verdict.padEnd(9)}${figures.map((figure) => String(figure).padStart(9)).join("")}`;
}

process.exitCode = await runAll();
