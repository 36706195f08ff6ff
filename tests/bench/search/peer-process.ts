// Runs one step of one search in a process of its own, and keeps what it measured for the next run.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { SITE_MEMORY } from "@/lib/corpus/start-site";
import type { PeerReport, PeerTask } from "./measure-peer";

/** Node's heap, in megabytes, for peers that keep all in it; what it has besides is what the site has. */
const HEAP = 6_000;

/** A report with the day on which it was made. */
export type KeptReport = PeerReport & { day: string };

/** Ends after `minutes` at the latest; what ended early is a failure that says so. */
export async function runPeer(task: PeerTask, minutes: number): Promise<KeptReport> {
  await mkdir(task.folder, { recursive: true });
  const child = fork(join(import.meta.dirname, "measure-peer.ts"), [], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${HEAP}`, ...SITE_MEMORY],
  });
  child.send(task);
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    child.kill("SIGKILL");
  }, minutes * 60_000);
  const told = once(child, "message").then(([report]) => report as PeerReport);
  const ended = once(child, "exit").then(([code, signal]): PeerReport => {
    const reason = late ? `did not end within ${minutes} minutes` : endedBy(code as number | null, signal as string);
    return { kind: "failed", reason };
  });
  const report = await Promise.race([told, ended]);
  await ended;
  clearTimeout(timer);
  return { ...report, day: new Date().toISOString().slice(0, 10) };
}

/** Node ends with 134 (or by SIGABRT) where its heap is full. */
function endedBy(code: number | null, signal: string): string {
  const full = code === 134 || signal === "SIGABRT";
  return full ? `did not survive: ${HEAP} MB of heap were too little` : `ended with ${code ?? signal}`;
}

const pathOf = ({ folder, step }: PeerTask) => join(folder, `${step}.json`);

/** What the same step said in an earlier run, null where there was none. */
export async function keptReport(task: PeerTask): Promise<KeptReport | null> {
  const json = await readFile(pathOf(task), "utf8").catch(() => null);
  return json === null ? null : (JSON.parse(json) as KeptReport);
}

export async function keepReport(task: PeerTask, report: KeptReport): Promise<void> {
  const path = pathOf(task);
  await writeFile(`${path}.writing`, JSON.stringify(report));
  await rename(`${path}.writing`, path);
}
