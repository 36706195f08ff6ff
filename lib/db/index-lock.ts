// Lets one process at a time write the index files of one data folder.
import { createHash } from "node:crypto";
import pg from "pg";

/**
 * Runs `work` while no other process on this database holds the lock of `name`; null where one does. The server itself
 * gives it back however a process dies, so no stale lock exists.
 * @throws the driver's error, and what `work` throws
 */
export async function withIndexLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T | null> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
  client.on("error", () => undefined);
  await client.connect();
  try {
    const key = createHash("sha256").update(`rostrum index ${name}`).digest().readBigInt64BE().toString();
    const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1) AS held", [key]);
    return rows[0]?.held ? await work() : null;
  } finally {
    await client.end().catch(() => undefined);
  }
}
