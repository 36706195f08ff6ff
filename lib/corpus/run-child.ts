// Runs one of the site's programs as a child process that ends when we end, however we end.
import { spawn, type ChildProcess } from "node:child_process";
import { fileURLToPath } from "node:url";

export interface ChildOptions {
  environment: NodeJS.ProcessEnv;
  /** Whether what it prints on standard output is shown; what it prints as errors always is. */
  showOutput: boolean;
  /** Options of Node's own. */
  nodeOptions?: readonly string[];
}

/** Closes with the channel to us, so that no site is left behind on its port where we are killed. */
const END_WITH_PARENT = fileURLToPath(new URL("./end-with-parent.mjs", import.meta.url));

/** Starts a program of Node in a process group of its own: Ctrl-C in the terminal reaches us alone, and we end it. */
export function runChild(command: string[], { environment, showOutput, nodeOptions = [] }: ChildOptions): ChildProcess {
  return spawn(process.execPath, [...nodeOptions, END_WITH_PARENT, ...command], {
    env: environment,
    stdio: ["ignore", showOutput ? "inherit" : "ignore", "inherit", "ipc"],
    detached: true,
  });
}

/** Resolves when the child has ended: with its exit code, or the name of the signal that ended it. */
export function childEnd(child: ChildProcess): Promise<number | NodeJS.Signals> {
  const { exitCode, signalCode } = child;
  if (exitCode !== null || signalCode !== null) return Promise.resolve(exitCode ?? signalCode ?? 1);
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) => done(code ?? signal ?? 1));
  });
}

/** Sends `signal` to the child and all that it started; one that has ended already is fine. */
export function signalChild(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") throw error;
  }
}
