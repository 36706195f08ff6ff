// Shows the life of the embedded server: one for all who come, until the last has gone.
import { spawn, type ChildProcess } from "node:child_process";
import { chmod, mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { livingPostmaster } from "./postmaster-file";
import { startPostgres } from "./start-postgres";

let dataDir: string;
const cluster = () => join(dataDir, "postgres", "cluster");

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "rostrum-server-"));
});
afterEach(() => rm(dataDir, { recursive: true, force: true }));

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ answer: unknown }>(sql);
  await client.end();
  return rows[0]?.answer;
}

it("serves until the last one that joined has left", async () => {
  const first = await startPostgres({ dataDir });
  const second = await startPostgres({ dataDir });
  expect(second.url).toBe(first.url);
  await first.stop();
  await first.stop();
  expect(await ask(second.url, "SELECT current_setting('server_encoding') AS answer")).toBe("UTF8");
  await second.stop();
  expect(await livingPostmaster(cluster())).toBeNull();
});

it("keeps what was stored, and its password from others", async () => {
  const first = await startPostgres({ dataDir });
  await ask(first.url, "CREATE TABLE kept AS SELECT 'Ñandú'::text AS answer");
  await first.stop();
  const again = await startPostgres({ dataDir });
  expect(await ask(again.url, "SELECT answer FROM kept")).toBe("Ñandú");
  const wrong = again.url.replace(/:[^:@]+@/, ":wrong@");
  await expect(ask(wrong, "SELECT 1 AS answer")).rejects.toThrow("password authentication failed");
  expect((await stat(join(dataDir, "postgres", "password"))).mode & 0o077).toBe(0);
  await again.stop();
});

it("makes one database when several start at once", async () => {
  const all = await Promise.all([1, 2, 3].map(() => startPostgres({ dataDir })));
  expect(new Set(all.map(({ url }) => url)).size).toBe(1);
  await Promise.all(all.map(({ stop }) => stop()));
  expect(await livingPostmaster(cluster())).toBeNull();
});

it("starts where the pid file is left over and its id is another program's by now", async () => {
  await (await startPostgres({ dataDir })).stop();
  await writeFile(join(cluster(), "postmaster.pid"), `${process.pid}\n${cluster()}\n1\n5432\n\n127.0.0.1\n`);
  const server = await startPostgres({ dataDir });
  expect(await ask(server.url, "SELECT 1 AS answer")).toBe(1);
  await server.stop();
});

it("joins the server that a killed process left", async () => {
  const { child, url } = await startElsewhere();
  child.kill("SIGKILL");
  await delay(100);
  const server = await startPostgres({ dataDir });
  expect(server.url).toBe(url);
  await server.stop();
  expect(await livingPostmaster(cluster())).toBeNull();
});

it("runs in a folder that others may not enter", async () => {
  await chmod(dataDir, 0o700);
  const inner = join(dataDir, "inner");
  const server = await startPostgres({ dataDir: inner });
  expect(await ask(server.url, "SELECT 1 AS answer")).toBe(1);
  await server.stop();
});

it("refuses a folder that holds something else", async () => {
  await mkdir(join(dataDir, "postgres"));
  await writeFile(join(dataDir, "postgres", "letter.txt"), "mine");
  await expect(startPostgres({ dataDir })).rejects.toThrow("no database");
  expect(await readFile(join(dataDir, "postgres", "letter.txt"), "utf8")).toBe("mine");
});

/** Another process that starts the server, says its address, and stays. */
async function startElsewhere(): Promise<{ child: ChildProcess; url: string }> {
  const file = JSON.stringify(join(import.meta.dirname, "start-postgres.ts"));
  const program = `const { startPostgres } = await import(${file});
    console.log((await startPostgres({ dataDir: ${JSON.stringify(dataDir)} })).url);`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  const url = await new Promise<string>((done) =>
    child.stdout.once("data", (text: Buffer) => done(text.toString().trim())),
  );
  return { child, url };
}
