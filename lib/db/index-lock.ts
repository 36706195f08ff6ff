// Lets one process at a time write the index files of one data folder.
import { createHash } from "node:crypto";
import { connectClient, endClient } from "./connect-client";

/** Asking for the lock waits for nobody; a server that does not answer by then is frozen. In milliseconds. */
const PATIENCE = 30_000;

/**
 * Runs `work` while no other process on this database holds the lock of `name`; null where one does. The server itself
 * gives it back however a process dies, so no stale lock exists.
 * @throws the driver's error, and what `work` throws
 */
export async function withIndexLock<T>(url: string, name: string, work: () => Promise<T>): Promise<T | null> {
  const client = await connectClient(url, { query_timeout: PATIENCE });
  try {
    const key = createHash("sha256").update(`rostrum index ${name}`).digest().readBigInt64BE().toString();
    const { rows } = await client.query<{ held: boolean }>("SELECT pg_try_advisory_lock($1) AS held", [key]);
    return rows[0]?.held ? await work() : null;
  } finally {
    await endClient(client);
  }
}
