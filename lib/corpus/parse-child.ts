// One child process of the parse pool: starts it, gives it one document at a time, and says how it ended.
import { fork, type ChildProcess } from "node:child_process";
import { createRequire } from "node:module";
import { fileURLToPath, pathToFileURL } from "node:url";
import { FRAME_HEAD, RESULT_DESCRIPTOR, type ParseRequest } from "./parse-message";
import type { Readable } from "node:stream";

/**
 * How one document fared: the JSON of its result, how the child failed on it, or that something else than the document
 * ended the child (`interrupted`).
 */
export type ChildOutcome =
  | { kind: "result"; json: string }
  | { kind: "too-slow" | "out-of-memory" | "crashed" | "flooded" | "interrupted"; detail: string };

export interface ChildLimits {
  timeoutMs: number;
  memoryMb: number;
  maxOutputBytes: number;
}

/** A running child; it takes one document at a time, as long as it is alive. */
export interface ParseChild {
  alive(): boolean;
  /** How many documents it has been given so far. */
  jobs(): number;
  run(request: ParseRequest): Promise<ChildOutcome>;
  kill(): void;
}

/** Loading the parser takes about a second; a machine under load may need many. */
const START_MS = 60_000;
const ERROR_TAIL = 4_096;
/** Signals that no document causes: a terminal, a service manager or a shutdown sends them. */
const FROM_OUTSIDE: ReadonlySet<string> = new Set(["SIGINT", "SIGTERM", "SIGHUP"]);
/** V8's heap gets this share of the memory limit; the rest is for buffers and the program itself. */
const HEAP_SHARE = 0.75;

/** Starts a child on the worker file. */
export function startParseChild(workerPath: string, limits: ChildLimits): ParseChild {
  const child = forkWorker(workerPath, limits.memoryMb);
  const errors = keepTail(child.stderr);
  const ready = waitForReady(child);
  let jobs = 0;
  let alive = true;
  child.once("exit", () => (alive = false));
  child.once("error", () => (alive = false));
  const kill = () => {
    alive = false;
    child.kill("SIGKILL");
  };

  async function run(request: ParseRequest): Promise<ChildOutcome> {
    jobs++;
    const outcome = (await ready)
      ? await runOnce(child, request, limits, errors)
      : { kind: "interrupted" as const, detail: `It did not start. ${errors()}` };
    if (outcome.kind !== "result") kill();
    return outcome;
  }
  return { alive: () => alive, jobs: () => jobs, run, kill };
}

function forkWorker(workerPath: string, memoryMb: number): ChildProcess {
  const require = createRequire(import.meta.url);
  return fork(workerPath, [String(memoryMb)], {
    // Addresses are absolute, so that the child starts from any working directory.
    execArgv: [
      "--import",
      pathToFileURL(require.resolve("tsx")).href,
      `--max-old-space-size=${Math.round(memoryMb * HEAP_SHARE)}`,
    ],
    // The child gets nothing of the environment: no address of a database, no secret.
    env: { NODE_ENV: "production", TSX_TSCONFIG_PATH: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)) },
    stdio: ["ignore", "ignore", "pipe", "ipc", "pipe"],
    serialization: "advanced",
  });
}

function waitForReady(child: ChildProcess): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), START_MS);
    const settle = (ready: boolean) => {
      clearTimeout(timer);
      resolve(ready);
    };
    child.once("message", () => settle(true));
    child.once("exit", () => settle(false));
    child.once("error", () => settle(false));
  });
}

/** Gives the child a document and waits for its result, its end, or the time limit, whichever comes first. */
function runOnce(
  child: ChildProcess,
  request: ParseRequest,
  limits: ChildLimits,
  errors: () => string,
): Promise<ChildOutcome> {
  const pipe = child.stdio[RESULT_DESCRIPTOR] as Readable;
  return new Promise((resolve) => {
    const frame = collectFrame(limits.maxOutputBytes, settle);
    const timer = setTimeout(
      () => settle({ kind: "too-slow", detail: `${limits.timeoutMs / 1000} s` }),
      limits.timeoutMs,
    );
    const onExit = (code: number | null, signal: string | null) => settle(ended(code, signal, errors()));
    function settle(outcome: ChildOutcome): void {
      clearTimeout(timer);
      pipe.off("data", frame);
      child.off("exit", onExit);
      resolve(outcome);
    }
    pipe.on("data", frame);
    child.once("exit", onExit);
    if (child.exitCode !== null || child.signalCode !== null) return onExit(child.exitCode, child.signalCode);
    child.send(request, (error) => error && settle(crashed(error.message)));
  });
}

/** Gathers chunks until a whole frame is there, and gives up on one that says or shows it is too long. */
function collectFrame(maxBytes: number, settle: (outcome: ChildOutcome) => void): (chunk: Buffer) => void {
  const chunks: Buffer[] = [];
  let length = 0;
  return (chunk) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > maxBytes + FRAME_HEAD) return settle({ kind: "flooded", detail: `${maxBytes} bytes` });
    if (length < FRAME_HEAD) return;
    const head = Buffer.concat(chunks.slice(0, FRAME_HEAD)).readUInt32LE(0);
    if (head > maxBytes) return settle({ kind: "flooded", detail: `${maxBytes} bytes` });
    if (length < head + FRAME_HEAD) return;
    if (length > head + FRAME_HEAD) return settle(crashed("It wrote more than one result."));
    settle({ kind: "result", json: Buffer.concat(chunks).toString("utf8", FRAME_HEAD, FRAME_HEAD + head) });
  };
}

/** The child's own watch kills by SIGKILL, as the system does when memory runs out; V8 aborts at its heap limit. */
function ended(code: number | null, signal: string | null, errors: string): ChildOutcome {
  const memory = signal === "SIGKILL" || /heap out of memory|Array buffer allocation failed|ENOMEM/i.test(errors);
  if (memory) return { kind: "out-of-memory", detail: "" };
  if (signal !== null && FROM_OUTSIDE.has(signal)) return { kind: "interrupted", detail: `It got ${signal}.` };
  return crashed(`${signal ?? `exit code ${code}`}. ${errors}`);
}

function crashed(detail: string): ChildOutcome {
  return { kind: "crashed", detail: detail.trim() };
}

function keepTail(stream: Readable | null): () => string {
  let tail = "";
  stream?.on("data", (chunk: Buffer) => (tail = (tail + chunk.toString("utf8")).slice(-ERROR_TAIL)));
  return () => tail;
}
