// Compares searches on the same statements and queries: `npm run bench:search -- --size 10000`.
import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { benchDatabase } from "./search/bench-database";
import type { PeerMeasure } from "./search/measure-peer";
import { PEERS } from "./search/peers/peers";
import { formatMeasures } from "./search/format-measures";
import { hasSpeeches, SPEECHES_ADVICE } from "./search/ungdc-speeches";

const { values } = parseArgs({
  options: {
    size: { type: "string", default: "10000" },
    peers: { type: "string", default: Object.keys(PEERS).join(",") },
    folder: { type: "string", default: join("data", "bench") },
  },
});

/** Node's heap, in megabytes, for peers that keep all in it. */
const HEAP = 12_000;

async function measurePeer(name: string, size: number, args: string[]): Promise<PeerMeasure | string> {
  const child = fork(join(import.meta.dirname, "search/measure-peer.ts"), [name, String(size), ...args], {
    execArgv: ["--import", "tsx", `--max-old-space-size=${HEAP}`],
  });
  const result = once(child, "message").then(([message]) => message as PeerMeasure);
  const ended = once(child, "exit").then(([code, signal]) => `${name} ended with ${code ?? signal}`);
  const first = await Promise.race([result, ended]);
  await ended;
  return first;
}

async function main(): Promise<void> {
  if (!hasSpeeches()) throw new Error(SPEECHES_ADVICE);
  const size = Number(values.size);
  const folder = resolve(values.folder);
  await mkdir(folder, { recursive: true });
  const database = await benchDatabase(folder, size);
  try {
    const measures: (PeerMeasure | string)[] = [];
    for (const name of values.peers.split(",")) {
      console.error(`– ${name}`);
      measures.push(await measurePeer(name, size, [database.url, database.dataDir, folder]));
    }
    console.log(formatMeasures(size, measures));
  } finally {
    await database.stop();
  }
}

await main().catch((error: Error) => {
  console.error(`Error: ${error.message}`);
  process.exitCode = 1;
});
