// The site reads on while a replica, or the primary, is down; a replica that is behind is left out and named.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  removeReplicated,
  startReplicatedPostgres,
  untilFollowed,
  type ReplicatedPostgres,
} from "@/tests/fixtures/replicated-postgres";
import type { Database } from "../connect";
import { connectReading } from "./connect-reading";

let folder: string;
let servers: ReplicatedPostgres;
let database: Database;
const log: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-replicas-"));
  await chmod(folder, 0o755);
  servers = await startReplicatedPostgres(folder);
  const { primary, replicas } = servers;
  await onServer(primary.url, "CREATE TABLE told (word text)");
  await onServer(primary.url, "INSERT INTO told VALUES ('tide')");
  await untilFollowed(servers);
  const replicaUrls = replicas.map(({ url }) => url);
  const report = (message: string) => void log.push(message);
  database = connectReading({ primaryUrl: primary.url, replicaUrls, mostLag: 1_500, report });
}, 120_000);
afterAll(async () => {
  await database.close();
  await removeReplicated(folder, servers);
}, 60_000);

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function words(): Promise<string[]> {
  const rows = await database.client.$queryRaw<{ word: string }[]>`SELECT word FROM told ORDER BY word`;
  return rows.map(({ word }) => word);
}

async function portsRead(): Promise<Set<string>> {
  const ports = new Set<string>();
  for (let time = 0; time < 6; time++) {
    const [row] = await database.client.$queryRaw<{ port: string }[]>`SELECT current_setting('port') AS port`;
    if (row) ports.add(row.port);
  }
  return ports;
}

const portOf = ({ url }: { url: string }) => new URL(url).port;
const said = (pattern: RegExp) => log.filter((line) => pattern.test(line)).length;

async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (let time = 0; time < 200 && !(await isSo()); time++) await sleep(100);
  expect(await isSo()).toBe(true);
}

it("reads from the replicas in turn, and writes to the primary", async () => {
  await until(async () => (await words()).includes("tide"));
  expect(await portsRead()).toEqual(new Set(servers.replicas.map(portOf)));
  await database.client.$executeRaw`INSERT INTO told VALUES ('harbour')`;
  await until(async () => (await words()).includes("harbour"));
});

it("leaves out a replica that is behind, says so, and takes it back", async () => {
  const [one, two] = servers.replicas;
  await onServer(one.url, "SELECT pg_wal_replay_pause()");
  await onServer(servers.primary.url, "INSERT INTO told VALUES ('lamp')");
  await until(() => said(/is left out: it is \d+ s behind/) > 0);
  expect(await portsRead()).toEqual(new Set([portOf(two)]));
  expect(await words()).toContain("lamp");
  await onServer(one.url, "SELECT pg_wal_replay_resume()");
  await until(() => said(/answers again and is up to date/) > 0);
  expect((await portsRead()).size).toBe(2);
});

it("goes on without a failing answer while a replica dies", async () => {
  const answers = Promise.all(
    Array.from({ length: 40 }, async (_, time) => {
      await sleep(time * 25);
      return words();
    }),
  );
  await servers.replicas[0].stop();
  for (const answer of await answers) expect(answer).toContain("tide");
  expect(await portsRead()).toEqual(new Set([portOf(servers.replicas[1])]));
  expect(said(/is left out: (?!it is)/)).toBeGreaterThan(0);
});

it("still reads while the primary is down, and says what that means", async () => {
  await servers.primary.stop();
  expect(await words()).toContain("lamp");
  await until(() => said(/primary .* does not answer/) > 0);
  expect(await words()).toContain("lamp");
  await expect(database.client.$executeRaw`INSERT INTO told VALUES ('lost')`).rejects.toThrow();
});
