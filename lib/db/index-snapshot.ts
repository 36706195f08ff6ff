// One state of the corpus, read for an index outside of the database: what it holds, and what changed since another.
import type pg from "pg";
import type { HitRecord } from "@/lib/domain/hit-record";
import type { IndexedStatement } from "@/lib/domain/indexed-statement";
import { connectClient, endClient } from "./connect-client";
import { readIndexedStatements } from "./indexed-statements";
import { readWholeRecords } from "./read-hits";

/**
 * Which state of which corpus an index holds. `database` changes with the database (another one, a promoted replica);
 * `horizon` is the number of a transaction: all before it are over, and what they did is in the index.
 */
export interface CorpusVersion {
  database: string;
  horizon: string;
}

/** A statement that a transaction from the horizon on inserted, changed or deleted; `changedBy` tells two changes apart. */
export interface StatementChange {
  id: string;
  changedBy: string;
}

export interface IndexSnapshot {
  version: CorpusVersion;
  /** True where changes since `known` can be told: it is of this database, and not of a later state. */
  follows(known: CorpusVersion): boolean;
  /** Also some that are in the index already, where they were committed while others were not. */
  changesSince(horizon: string): Promise<StatementChange[]>;
  /** The ids of all statements, ascending. */
  allIds(): Promise<string[]>;
  /** Which of these statements there are. */
  existing(ids: readonly string[]): Promise<string[]>;
  /** Those of these statements that there are. */
  read(ids: readonly string[]): Promise<IndexedStatement[]>;
  /** What result lists show of them, by id, with all paragraphs. */
  readRecords(ids: readonly string[]): Promise<ReadonlyMap<string, HitRecord>>;
}

const VERSION = `
  SELECT system_identifier || '/' || (SELECT oid FROM pg_database WHERE datname = current_database()) || '/'
      || (SELECT timeline_id FROM pg_control_checkpoint()) AS database,
    pg_snapshot_xmin(pg_current_snapshot())::text AS horizon
  FROM pg_control_system()`;

/**
 * A snapshot is read by many queries that take seconds each, the longest being all ids; a server that has not answered
 * one by then is frozen or cut off; in milliseconds.
 */
const LONGEST_QUERY = 120_000;

/**
 * Runs `work` on one state of the corpus of the database at `url`; what is committed meanwhile is not seen.
 * @param longestQuery a query that is not answered by then fails; in milliseconds
 * @throws the driver's error, and what `work` throws
 */
export async function withIndexSnapshot<T>(
  url: string,
  work: (snapshot: IndexSnapshot) => Promise<T>,
  longestQuery = LONGEST_QUERY,
): Promise<T> {
  const client = await connectClient(url, { query_timeout: longestQuery });
  try {
    await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
    return await work(await openSnapshot(client));
  } finally {
    await endClient(client);
  }
}

async function openSnapshot(client: pg.Client): Promise<IndexSnapshot> {
  const { rows } = await client.query<CorpusVersion>(VERSION);
  const version = rows[0] ?? { database: "", horizon: "0" };
  return {
    version,
    follows: ({ database, horizon }) => database === version.database && BigInt(horizon) <= BigInt(version.horizon),
    changesSince: async (horizon) => {
      const found = await client.query<StatementChange>(
        `SELECT statement_id AS id, changed_by::text AS "changedBy" FROM statement_changes WHERE changed_by >= $1::xid8`,
        [horizon],
      );
      return found.rows;
    },
    allIds: async () => {
      const found = await client.query<{ id: string }>(`SELECT id FROM statements ORDER BY id COLLATE "C"`);
      return found.rows.map(({ id }) => id);
    },
    existing: async (ids) => {
      const found = await client.query<{ id: string }>("SELECT id FROM statements WHERE id = ANY($1)", [ids]);
      return found.rows.map(({ id }) => id);
    },
    read: (ids) => readIndexedStatements(client, ids),
    readRecords: (ids) => readWholeRecords(client, ids),
  };
}
