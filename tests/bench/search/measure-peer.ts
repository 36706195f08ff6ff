// The process that builds or measures one search, and sends what it found to its parent.
import { readFile } from "node:fs/promises";
import { benchCorpus } from "./bench-corpus";
import type { BenchQuery, QueryKind } from "./bench-queries";
import { PeerSkipped, type OpenPeer, type PeerInput } from "./peer";
import { PEERS } from "./peers/peers";

/** What the process is to do; `step` as `Peer` has it. */
export interface PeerTask {
  step: "build" | "measure";
  engine: string;
  url: string;
  folder: string;
  size: number;
  recombined: boolean;
  queries: BenchQuery[];
}

/** One query; times in milliseconds. `cpuMs` is null where the work is done by PostgreSQL's processes. */
export interface QueryTime {
  kind: QueryKind;
  ms: number;
  cpuMs: number | null;
  total: number;
}

/** What is sent: a build, a measurement, or why there is none. */
export type PeerReport =
  | { kind: "built"; seconds: number; bytes: number | null }
  | { kind: "measured"; openSeconds: number; memoryBytes: number | null; times: QueryTime[] }
  | { kind: "failed"; reason: string };

/** Rounds over all queries: first unmeasured ones, then measured ones, of which each query's median counts. */
const WARM_UP = { rounds: 2, seconds: 60 };
const MEASURED = { rounds: 3, seconds: 240 };

async function perform(task: PeerTask): Promise<PeerReport> {
  const load = PEERS[task.engine];
  if (!load) throw new Error(`There is no search ${task.engine}; there are ${Object.keys(PEERS).join(", ")}.`);
  const peer = await load();
  const input = inputOf(task);
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1_000;
  try {
    if (task.step === "build") return { kind: "built", bytes: (await peer.build?.(input)) ?? null, seconds: seconds() };
    const open = await peer.open(input);
    const openSeconds = seconds();
    const times = await measure(open, task.queries);
    const memoryBytes = open.pid === null ? null : await residentBytes(open.pid);
    await open.close();
    return { kind: "measured", openSeconds, memoryBytes, times };
  } catch (error) {
    if (!(error instanceof PeerSkipped)) throw error;
    return { kind: "failed", reason: `skipped: ${error.message}` };
  }
}

function inputOf({ url, folder, size, recombined }: PeerTask): PeerInput {
  return { url, folder, size, statements: async () => (await benchCorpus(size, { recombined })).statements() };
}

async function measure(open: OpenPeer, queries: readonly BenchQuery[]): Promise<QueryTime[]> {
  await repeat(WARM_UP, () => runAll(open, queries));
  const rounds: QueryTime[][] = [];
  await repeat(MEASURED, async () => rounds.push(await runAll(open, queries)));
  return queries.flatMap((_, at) => medianOf(rounds.flatMap((round) => round[at] ?? [])) ?? []);
}

async function repeat({ rounds, seconds }: typeof MEASURED, work: () => Promise<unknown>): Promise<void> {
  const startedAt = performance.now();
  for (let round = 0; round < rounds; round++) {
    await work();
    if (performance.now() - startedAt > seconds * 1_000) return;
  }
}

async function runAll(open: OpenPeer, queries: readonly BenchQuery[]): Promise<QueryTime[]> {
  const times: QueryTime[] = [];
  for (const query of queries) {
    const [began, before] = [performance.now(), process.cpuUsage()];
    const { total, cpuMs } = await open.search(query);
    const ms = performance.now() - began;
    const { user, system } = process.cpuUsage(before);
    times.push({ kind: query.kind, ms, cpuMs: cpuMs === undefined ? (user + system) / 1_000 : cpuMs, total });
  }
  return times;
}

function medianOf(times: QueryTime[]): QueryTime | undefined {
  const [first] = times;
  const middle = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const cpu = times.flatMap(({ cpuMs }) => cpuMs ?? []);
  return first && { ...first, ms: middle(times.map(({ ms }) => ms)), cpuMs: cpu.length > 0 ? middle(cpu) : null };
}

/** Memory that a process holds, on systems that tell. */
async function residentBytes(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  if (kilobytes !== undefined) return Number(kilobytes) * 1_024;
  return pid === process.pid ? process.memoryUsage().rss : null;
}

process.once("message", (task: PeerTask) => {
  void perform(task)
    .catch((error: unknown): PeerReport => ({ kind: "failed", reason: String(error) }))
    .then((report) => process.send?.(report, () => process.exit(0)));
});
