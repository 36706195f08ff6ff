// A replica that is behind is left out from the first query on, also while nobody can ask the primary.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import {
  removeReplicated,
  startReplicatedPostgres,
  type ReplicatedPostgres,
} from "@/tests/fixtures/replicated-postgres";
import type { Database } from "../connect";
import { connectReading } from "./connect-reading";

const MOST_LAG = 1_500;

let folder: string;
let servers: ReplicatedPostgres;
let database: Database | null = null;
let log: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-lag-"));
  await chmod(folder, 0o755);
  servers = await startReplicatedPostgres(folder);
  await onServer(servers.primary.url, "CREATE TABLE told (word text)");
  await tell("old");
  // The second never is behind in these tests, the first stands still from here on.
  await onServer(servers.replicas[0].url, "SELECT pg_wal_replay_pause()");
  await tell("new");
  await sleep(2 * MOST_LAG);
}, 120_000);
afterEach(async () => {
  await database?.close();
  database = null;
});
afterAll(() => removeReplicated(folder, servers), 60_000);

async function onServer(url: string, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(statement);
  await client.end();
  return rows;
}

/** Resolves when the replicas that replay have got the word, or got it and wait. */
async function tell(word: string): Promise<void> {
  await onServer(servers.primary.url, `INSERT INTO told VALUES ('${word}')`);
  const behind = "SELECT FROM pg_stat_replication WHERE flush_lsn < pg_current_wal_lsn()";
  for (let time = 0; time < 100; time++) {
    if ((await onServer(servers.primary.url, behind)).length === 0) break;
    await sleep(50);
  }
  await sleep(200);
}

function open(mostLag = MOST_LAG): Database {
  const { primary, replicas } = servers;
  log = [];
  const replicaUrls = replicas.map(({ url }) => url);
  return connectReading({ primaryUrl: primary.url, replicaUrls, mostLag, report: (line) => void log.push(line) });
}

/** How many words each of several reads found, in turn. */
async function counts({ client }: Database, times = 6): Promise<Set<number>> {
  const found = new Set<number>();
  for (let time = 0; time < times; time++) {
    const [row] = await client.$queryRaw<{ count: number }[]>`SELECT count(*)::int FROM told`;
    found.add(row?.count ?? 0);
  }
  return found;
}

const portOf = ({ url }: { url: string }) => new URL(url).port;
const said = (pattern: RegExp) => log.filter((line) => pattern.test(line)).length;

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; time < 200 && !isSo(); time++) await sleep(100);
  expect(isSo()).toBe(true);
}

it("leaves a stale replica out from the first query of a process on, and says what to do", async () => {
  database = open();
  expect(await counts(database)).toEqual(new Set([2]));
  await sleep(2 * MOST_LAG);
  expect(await counts(database)).toEqual(new Set([2]));
  const name = `:${portOf(servers.replicas[0])}/`;
  expect(said(new RegExp(`The replica .*${name}.* left out: it is up to \\d+ s behind. See whether it replays`))).toBe(
    1,
  );
});

it("reads a replica that is behind by less than the limit", async () => {
  database = open(3_600_000);
  expect(await counts(database)).toEqual(new Set([1, 2]));
});

it("compares replicas with one another where the primary is down at the start", async () => {
  await servers.primary.stop();
  database = open();
  expect(await counts(database)).toEqual(new Set([2]));
  await sleep(2 * MOST_LAG);
  expect(await counts(database)).toEqual(new Set([2]));
  expect(said(/The primary .* does not answer/)).toBe(1);
  expect(said(/is left out: it is .* behind another replica/)).toBe(1);
});

it("reads the furthest where all are behind, and says so; and takes back what has caught up", async () => {
  const [one, two] = servers.replicas;
  database = open();
  expect(await counts(database)).toEqual(new Set([2]));
  await two.stop();
  expect(await counts(database)).toEqual(new Set([1]));
  await until(() => said(new RegExp(`No server .* up to date: the replica .*:${portOf(one)}/`)) > 0);
  await onServer(one.url, "SELECT pg_wal_replay_resume()");
  await until(() => said(new RegExp(`:${portOf(one)}/.* is read again`)) > 0);
  expect(await counts(database)).toEqual(new Set([2]));
});
