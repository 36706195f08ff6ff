// Serves the site in a child process, and ends it.
import { setTimeout as delay } from "node:timers/promises";
import { isListening, LOCALHOST } from "./local-port";
import { NEXT_PROGRAM, siteEnvironment } from "./next-program";
import { childEnd, runChild, signalChild } from "./run-child";

export interface SiteOptions {
  port: number;
  /** Only programs of this machine may ask it, because something else stands before it. */
  isPrivate?: boolean;
  databaseUrl: string;
  /** `start` serves what was built; `dev` builds as it goes and watches the sources. */
  mode: "start" | "dev";
  signal: AbortSignal;
}

export interface RunningSite {
  /** Resolves when the site has ended by itself or was stopped: its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
  stop(): Promise<void>;
}

/** A page is made of much that is soon forgotten: with more room for the young (megabytes), less time goes into collecting. */
export const SITE_MEMORY = ["--max-semi-space-size=64"];

/** How long open requests may take to end, in milliseconds. */
const GRACE = 5_000;
const PAUSE = 50;

/**
 * Starts the site and waits until it takes connections.
 * @throws where it ends before that
 */
export async function startSite({
  port,
  isPrivate = false,
  databaseUrl,
  mode,
  signal,
}: SiteOptions): Promise<RunningSite> {
  const environment = siteEnvironment(databaseUrl, mode === "dev" ? "development" : "production");
  const command = [NEXT_PROGRAM, mode, "--port", String(port), ...(isPrivate ? ["--hostname", LOCALHOST] : [])];
  const child = runChild(command, { environment, showOutput: mode === "dev", nodeOptions: SITE_MEMORY });
  const ended = childEnd(child);
  const site = { ended, stop: () => end(ended, (name) => signalChild(child, name)) };
  let over: number | NodeJS.Signals | null = null;
  void ended.then((code) => (over = code));
  while (over === null && !signal.aborted && !(await isListening(port))) await delay(PAUSE);
  if (signal.aborted) await site.stop();
  signal.throwIfAborted();
  if (over !== null)
    throw new Error(`The site did not start (next ${mode} ended with ${over}); what it said is above.`);
  return site;
}

async function end(ended: Promise<unknown>, send: (signal: NodeJS.Signals) => void): Promise<void> {
  send("SIGTERM");
  const late = delay(GRACE, "late" as const, { ref: false });
  if ((await Promise.race([ended, late])) === "late") send("SIGKILL");
  await ended;
}
