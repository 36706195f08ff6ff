// Counts what the database is asked while pages are made, by the server's own statistics.
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";

interface Reading {
  transactions: number;
  at: number;
}

/** Counts transactions, which is what every query of the site is that stands alone. */
export interface QueryCounter {
  read(): Promise<Reading>;
  /** For each of `times` pages since `before`, without what the site asks while nobody reads. */
  since(before: Reading, times: number): Promise<number>;
  close(): Promise<void>;
}

/** A connection that is idle tells the server's statistics within so many milliseconds. */
const SETTLED = 12_000;

/** Listens to the database at `url` for a while first, to know what the site asks by itself. */
export async function queryCounter(url: string): Promise<QueryCounter> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const read = async (): Promise<Reading> => {
    await delay(SETTLED);
    const { rows } = await client.query<{ count: string }>(
      "SELECT xact_commit + xact_rollback AS count FROM pg_stat_database WHERE datname = current_database()",
    );
    return { transactions: Number(rows[0]?.count ?? 0), at: performance.now() };
  };
  const [first, second] = [await read(), await read()];
  const idle = (second.transactions - first.transactions) / (second.at - first.at);
  return {
    read,
    since: async (before, times) => {
      const after = await read();
      const own = after.transactions - before.transactions - idle * (after.at - before.at);
      return Math.max(0, own / times);
    },
    close: () => client.end(),
  };
}
