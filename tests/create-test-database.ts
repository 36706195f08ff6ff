// Gives a test file a database of its own, with all migrations, so that no test sees what another one wrote.
import { randomBytes } from "node:crypto";
import pg from "pg";
import { applyMigrations } from "@/lib/db/apply-migrations";

export interface TestDatabase {
  /** postgresql:// address of the new database. */
  url: string;
  /** Removes it; open connections are cut. */
  drop(): Promise<void>;
}

/**
 * Makes an empty database on the server of TEST_DATABASE_URL and migrates it.
 * @param options `migrate: false` leaves it without tables
 */
export async function createTestDatabase({ migrate = true } = {}): Promise<TestDatabase> {
  const server = process.env.TEST_DATABASE_URL;
  if (!server)
    throw new Error("TEST_DATABASE_URL is not set: name the file *.db.test.ts, so that vitest gives it one.");
  const name = `test_${randomBytes(6).toString("hex")}`;
  await onServer(server, `CREATE DATABASE ${pg.escapeIdentifier(name)}`);
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href;
  if (migrate) await applyMigrations(url);
  return { url, drop: () => dropDatabase(server, name) };
}

/**
 * Lets nobody in any more, cuts the connections of our own role, and drops the database. WITH (FORCE) would refuse
 * where an autovacuum worker is at work, since only a superuser may end it; a plain DROP ends it itself, and waits.
 */
async function dropDatabase(server: string, name: string): Promise<void> {
  // A test may have dropped it already, to see what happens then.
  const there = await onServer(server, "SELECT FROM pg_database WHERE datname = $1", [name]);
  if (there === 0) return;
  await onServer(server, `ALTER DATABASE ${pg.escapeIdentifier(name)} ALLOW_CONNECTIONS false`);
  const ours = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1 AND usename = current_user";
  await onServer(server, ours, [name]);
  await onServer(server, `DROP DATABASE ${pg.escapeIdentifier(name)}`);
}

/** @returns the number of rows that the command gave or changed */
async function onServer(url: string, command: string, values?: string[]): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(command, values)).rowCount ?? 0;
  } finally {
    await client.end();
  }
}
