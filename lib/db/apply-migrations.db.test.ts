// Shows that migrating is whole, repeatable and safe beside another process, and that its errors say what to do.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "@/tests/create-test-database";
import { applyMigrations } from "./apply-migrations";

let database: TestDatabase;
let folder: string;

beforeEach(async () => {
  database = await createTestDatabase({ migrate: false });
  folder = await mkdtemp(join(tmpdir(), "rostrum-migrations-"));
});
afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

async function addMigration(name: string, sql: string): Promise<void> {
  await mkdir(join(folder, name));
  await writeFile(join(folder, name, "migration.sql"), sql);
}

async function rows(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  const result = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return result.rows;
}

it("applies what is missing, in order, and then nothing", async () => {
  await addMigration("20300101000000_first", "CREATE TABLE birds (name text);");
  expect(await applyMigrations(database.url, folder)).toEqual({ applied: ["20300101000000_first"] });
  await addMigration("20300102000000_second", "ALTER TABLE birds ADD wings int;");
  expect(await applyMigrations(database.url, folder)).toEqual({ applied: ["20300102000000_second"] });
  expect(await applyMigrations(database.url, folder)).toEqual({ applied: [] });
});

it("finds its own record where the server writes dates day first", async () => {
  const url = new URL(database.url);
  url.searchParams.set("options", "-c DateStyle=SQL,DMY -c TimeZone=Asia/Tokyo");
  await addMigration("20300101000000_first", "CREATE TABLE birds (name text);");
  await applyMigrations(url.href, folder);
  expect(await applyMigrations(url.href, folder)).toEqual({ applied: [] });
});

it("applies each once when two processes migrate at the same time", async () => {
  await addMigration("20300101000000_first", "CREATE TABLE birds (name text); SELECT pg_sleep(0.3);");
  const both = await Promise.all([applyMigrations(database.url, folder), applyMigrations(database.url, folder)]);
  expect(both.flatMap(({ applied }) => applied)).toEqual(["20300101000000_first"]);
  expect(await rows("SELECT finished_at IS NOT NULL AS done FROM _prisma_migrations")).toEqual([{ done: true }]);
});

it("takes semicolons in functions, strings and comments as they are", async () => {
  const script = `-- one; two
    CREATE FUNCTION wings() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 2; END; $$;
    CREATE TABLE birds (song text DEFAULT 'a;b');`;
  await addMigration("20300101000000_first", script);
  await applyMigrations(database.url, folder);
  expect(await rows("SELECT wings()")).toEqual([{ wings: 2 }]);
});

it("leaves nothing of a migration that fails, names it, and tries it again", async () => {
  await addMigration("20300101000000_broken", "CREATE TABLE birds (name text); CREATE TABLE birds (name text);");
  await expect(applyMigrations(database.url, folder)).rejects.toThrow("20300101000000_broken");
  expect(await rows("SELECT to_regclass('birds') AS birds")).toEqual([{ birds: null }]);
  await writeFile(join(folder, "20300101000000_broken", "migration.sql"), "CREATE TABLE birds (name text);");
  expect(await applyMigrations(database.url, folder)).toEqual({ applied: ["20300101000000_broken"] });
});

it("says what is wrong with an address, without its password", async () => {
  const change = (parts: Partial<URL>) => Object.assign(new URL(database.url), parts).href;
  const attempts: [string, RegExp][] = [
    [change({ password: "wrong-word" }), /user name or password in DATABASE_URL is wrong/],
    [change({ pathname: "/no_such_base" }), /does not exist: create it first/],
    [change({ port: "9" }), /Nothing answers there/],
  ];
  for (const [url, message] of attempts) {
    await expect(applyMigrations(url, folder)).rejects.toThrow(message);
    await expect(applyMigrations(url, folder)).rejects.not.toThrow("wrong-word");
  }
});
