// The process that measures one search: builds its index, runs all queries twice, and sends the times of the second run.
import { benchQueries } from "./bench-queries";
import { madeStatements } from "./made-statement";
import { PeerSkipped } from "./peer";
import { PEERS } from "./peers/peers";
import { readSpeeches } from "./ungdc-speeches";

/** What is sent to the parent; times in milliseconds, `cpu` those of this process alone. */
export interface PeerMeasure {
  title: string;
  lacks: string;
  skipped: string | null;
  buildSeconds: number;
  indexBytes: number | null;
  memoryBytes: number;
  times: { kind: string; ms: number; cpuMs: number; total: number }[];
}

async function measure(name: string, size: number, url: string, dataDir: string, folder: string): Promise<PeerMeasure> {
  const peer = await PEERS[name]?.();
  if (!peer) throw new Error(`There is no peer ${name}; there are ${Object.keys(PEERS).join(", ")}.`);
  const { title, lacks } = peer;
  const speeches = await readSpeeches();
  const startedAt = performance.now();
  try {
    const open = await peer.open({ url, dataDir, folder, statements: () => madeStatements(speeches, size) });
    const buildSeconds = (performance.now() - startedAt) / 1_000;
    const queries = benchQueries(speeches);
    const times: PeerMeasure["times"] = [];
    for (const round of [1, 2]) {
      for (const query of queries) {
        const [began, cpu] = [performance.now(), process.cpuUsage()];
        const total = await open.search(query);
        const { user } = process.cpuUsage(cpu);
        if (round === 2) times.push({ kind: query.kind, ms: performance.now() - began, cpuMs: user / 1_000, total });
      }
    }
    const { indexBytes } = open;
    const memoryBytes = process.memoryUsage().rss;
    await open.close();
    return { title, lacks, skipped: null, buildSeconds, indexBytes, memoryBytes, times };
  } catch (error) {
    if (!(error instanceof PeerSkipped)) throw error;
    return { title, lacks, skipped: error.message, buildSeconds: 0, indexBytes: null, memoryBytes: 0, times: [] };
  }
}

const [name = "", size = "0", url = "", dataDir = "", folder = ""] = process.argv.slice(2);
process.send?.(await measure(name, Number(size), url, dataDir, folder), () => process.exit(0));
