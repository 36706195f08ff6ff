// Runs one step of the whole test run as a process of its own and keeps what it printed.
import { spawn } from "node:child_process";

/** What a step of the test run is; `needs` names steps without which it makes no sense. */
export interface Step {
  name: string;
  /** Program and arguments; programs of installed packages are found by their name. */
  command: [string, ...string[]];
  needs?: string[];
  /** Where the step writes its counts, as JSON, and who wrote them. */
  report?: { file: string; from: "vitest" | "playwright" };
  environment?: Record<string, string>;
  /** Changes nothing that another step reads, and reads nothing that one changes which may run at the same time. */
  only?: "reads";
  /** After so many minutes the step is ended and counts as failed. */
  minutes: number;
}

export interface StepEnd {
  passed: boolean;
  /** Standard output and error, in the order they came. */
  output: string;
  seconds: number;
}

/** How long a step that was told to stop may take to do so; in milliseconds. */
const GRACE = 15_000;

/** Runs the step to its end, with no standard input; never rejects. */
export function runStep({ command: [program, ...args], environment, minutes }: Step): Promise<StepEnd> {
  const started = performance.now();
  const { promise, end } = pending();
  const child = spawn(program, args, {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...environment, FORCE_COLOR: "0" },
    detached: true,
  });
  let output = "";
  const keep = (chunk: Buffer) => (output += chunk.toString());
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const timer = setTimeout(() => {
    output += `\nStopped after ${minutes} minutes.\n`;
    stopGroup(child.pid, "SIGTERM");
    setTimeout(() => stopGroup(child.pid, "SIGKILL"), GRACE).unref();
  }, minutes * 60_000);
  const finish = (passed: boolean) => {
    clearTimeout(timer);
    end({ passed, output, seconds: (performance.now() - started) / 1_000 });
  };
  child.once("error", (error) => {
    output += error.message;
    finish(false);
  });
  child.once("close", (code) => finish(code === 0));
  return promise;
}

function pending() {
  let end: (value: StepEnd) => void = () => undefined;
  const promise = new Promise<StepEnd>((done) => (end = done));
  return { promise, end };
}

/** The step and every process that it started. */
function stopGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid) process.kill(-pid, signal);
  } catch {
    // It has ended by itself in the meantime.
  }
}
