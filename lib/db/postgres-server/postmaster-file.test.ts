// Shows that a file left over by a dead server does not pass for a living one.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { livingPostmaster, namesForeignProcess, readPostmasterFile } from "./postmaster-file";

const NEVER_A_PROCESS = 2 ** 30;
let cluster: string;

beforeEach(async () => {
  cluster = await mkdtemp(join(tmpdir(), "rostrum-pid-"));
});
afterEach(() => rm(cluster, { recursive: true, force: true }));

const write = (text: string) => writeFile(join(cluster, "postmaster.pid"), text);

it("reads process and port", async () => {
  await write("417\n/data\n1700000000\n40001\n\n127.0.0.1\n");
  expect(await readPostmasterFile(cluster)).toEqual({ pid: 417, port: 40_001 });
});

it("takes a file without a port for a server that has not said it yet", async () => {
  await write("417\n");
  expect(await readPostmasterFile(cluster)).toEqual({ pid: 417, port: 0 });
});

it("sees no server without a file, or in an empty one", async () => {
  expect(await readPostmasterFile(cluster)).toBeNull();
  await write("");
  expect(await livingPostmaster(cluster)).toBeNull();
});

it("sees no server where the process is dead", async () => {
  await write(`${NEVER_A_PROCESS}\n`);
  expect(await livingPostmaster(cluster)).toBeNull();
  expect(await namesForeignProcess(cluster)).toBe(false);
});

it("tells a process that works elsewhere from a server", async () => {
  await write(`${process.pid}\n`);
  expect(await livingPostmaster(cluster)).toBeNull();
  expect(await namesForeignProcess(cluster)).toBe(true);
});
