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
  return { url, drop: () => onServer(server, `DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`) };
}

async function onServer(url: string, command: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(command);
  } finally {
    await client.end();
  }
}
