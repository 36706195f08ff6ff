// A frozen server, which takes connections and never answers, costs readers seconds and no answers.
import { chmod, mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  removeReplicated,
  startReplicatedPostgres,
  type ReplicatedPostgres,
} from "@/tests/fixtures/replicated-postgres";
import type { Database } from "../connect";
import { connectReading } from "./connect-reading";

/** A look each second, two seconds for its answer, and then the query itself; the rest is for a slow machine. */
const SOON = 7_000;

let folder: string;
let servers: ReplicatedPostgres;
let database: Database;
let log: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "rostrum-frozen-"));
  await chmod(folder, 0o755);
  servers = await startReplicatedPostgres(folder);
  database = opened(20_000);
}, 120_000);
afterAll(async () => {
  await database.close();
  await removeReplicated(folder, servers);
}, 60_000);

function opened(longestStatement: number): Database {
  const { primary, replicas } = servers;
  const replicaUrls = replicas.map(({ url }) => url);
  const report = (message: string) => void log.push(message);
  return connectReading({ primaryUrl: primary.url, replicaUrls, mostLag: 60_000, longestStatement, report });
}

const port = async (of = database) => {
  const [row] = await of.client.$queryRaw<{ port: string }[]>`SELECT current_setting('port') AS port`;
  return row?.port ?? "";
};
const ports = async (of = database, times = 8) => {
  return new Set(await Promise.all(Array.from({ length: times }, () => port(of))));
};
const portOf = ({ url }: { url: string }) => new URL(url).port;
const said = (pattern: RegExp) => log.filter((line) => pattern.test(line)).length;

async function until(isSo: () => boolean): Promise<void> {
  for (let time = 0; time < 200 && !isSo(); time++) await sleep(100);
  expect(isSo()).toBe(true);
}

/** Milliseconds until all of several questions are answered, which none may fail to be. */
async function timeOf<T>(work: () => Promise<T>): Promise<[T, number]> {
  const begin = Date.now();
  return [await work(), Date.now() - begin];
}

it("asks another server as soon as a look finds a replica frozen, long before the limit of statements", async () => {
  const [one, two] = servers.replicas;
  await ports();
  await one.freeze();
  const [answered, time] = await timeOf(() => ports());
  expect(answered).toEqual(new Set([portOf(two)]));
  expect(time).toBeLessThan(SOON);
  expect(said(new RegExp(`The replica .*:${portOf(one)}/.* is left out: no answer within`))).toBe(1);
  expect((await timeOf(() => ports()))[1]).toBeLessThan(1_800);
  await one.thaw();
  await until(() => said(new RegExp(`:${portOf(one)}/.* answers again`)) > 0);
  expect((await ports()).size).toBe(2);
});

it("judges replicas while the primary is frozen, and says that it is", async () => {
  log = [];
  const [one, two] = servers.replicas;
  await servers.primary.freeze();
  await until(() => said(/The primary .* does not answer \(no answer within/) > 0);
  await one.stop();
  await until(() => said(new RegExp(`:${portOf(one)}/.* is left out`)) > 0);
  expect(await ports()).toEqual(new Set([portOf(two)]));
  const fresh = opened(20_000);
  const [answered, time] = await timeOf(() => port(fresh));
  expect(answered).toBe(portOf(two));
  expect(time).toBeLessThan(SOON);
  await fresh.close();
  await servers.primary.thaw();
  await until(() => said(/The primary .* answers again/) > 0);
});

it("gives up a query that nobody answers though the server does, and never uses its connection again", async () => {
  log = [];
  const brief = opened(500);
  const [backend] = await brief.client.$queryRaw<{ pid: number; port: string }[]>`
    SELECT pg_backend_pid() AS pid, current_setting('port') AS port`;
  process.kill(backend?.pid ?? 0, "SIGSTOP");
  const [answered, time] = await timeOf(() => port(brief));
  expect(answered).not.toBe("");
  expect(time).toBeLessThan(SOON);
  expect(said(/is left out: Query read timeout/)).toBe(1);
  process.kill(backend?.pid ?? 0, "SIGCONT");
  await until(() => said(/answers again/) > 0);
  const pids = await Promise.all(
    Array.from({ length: 6 }, () => brief.client.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`),
  );
  expect(pids.flat().map(({ pid }) => pid)).not.toContain(backend?.pid);
  await brief.close();
});

it("closes the connection of a transaction that was not answered", async () => {
  const brief = opened(500);
  let pid = 0;
  const frozen = brief.client.$transaction(async (tx) => {
    const [backend] = await tx.$queryRaw<{ pid: number }[]>`SELECT pg_backend_pid() AS pid`;
    pid = backend?.pid ?? 0;
    process.kill(pid, "SIGSTOP");
    await tx.$queryRaw`SELECT 1`;
  });
  await expect(frozen).rejects.toThrow();
  // A connection that went back would hold up whoever is handed it.
  const [, time] = await timeOf(() => ports(brief, 12));
  expect(time).toBeLessThan(2_300);
  process.kill(pid, "SIGCONT");
  await brief.close();
});

it("reads the primary where both replicas are frozen, and ends in an error where nobody lives", async () => {
  log = [];
  const [, two] = servers.replicas;
  await ports();
  await two.freeze();
  const [answered, time] = await timeOf(() => ports());
  expect(answered).toEqual(new Set([portOf(servers.primary)]));
  expect(time).toBeLessThan(SOON);
  const brief = opened(500);
  await servers.primary.freeze();
  const [failed, wait] = await timeOf(() => port(brief).catch(() => "failed"));
  expect(failed).toBe("failed");
  expect(wait).toBeLessThan(15_000);
  await Promise.all([servers.primary.thaw(), two.thaw()]);
  await until(() => said(/The primary .* answers again/) > 0);
  expect(await port(brief)).not.toBe("");
  await brief.close();
});
