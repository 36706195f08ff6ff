// Opens the connection to PostgreSQL that every store works through.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { KEEP_ALIVE } from "./connect-client";
import { PrismaClient } from "./generated/client";
import { ISO_SESSION } from "./iso-session";
import { statementNames } from "./statement-names";
import { withinLimit } from "./within-limit";

/** An open database. Only lib/db looks inside; the layers above hand it on and close it. */
export interface Database {
  readonly client: PrismaClient;
  /** The postgresql:// address, for what needs a connection of its own. */
  readonly url: string;
  /** Ends all connections; unfinished queries are waited for. */
  close(): Promise<void>;
}

/**
 * Opens a pool of connections to the PostgreSQL at `url`; nothing is sent before the first query.
 * An idle connection that the server drops is reported by `onLost` and replaced at the next query. The server ends a
 * statement that runs longer than `longestStatement` milliseconds, if that is given.
 */
export function connect(
  url: string,
  onLost: (error: Error) => void = () => undefined,
  longestStatement?: number,
): Database {
  const pool = new pg.Pool(poolSettings(url, longestStatement));
  pool.on("error", onLost);
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) });
  return {
    client,
    url,
    close: async () => {
      await client.$disconnect();
      await pool.end();
    },
  };
}

/** So long a server is waited for that should have ended the statement by itself; in milliseconds. */
const GRACE = 2_000;

/**
 * How connections to the PostgreSQL at `url` are made and kept. With a `longestStatement` a query fails too that the
 * server neither answers nor ends, because it is frozen or cut off, and its connection is closed. A server that does
 * not let us in within `patience` is given up. Both in milliseconds.
 */
export function poolSettings(url: string, longestStatement?: number, patience = 10_000): pg.PoolConfig {
  return {
    connectionString: url,
    ...(longestStatement !== undefined && {
      statement_timeout: longestStatement,
      query_timeout: longestStatement + GRACE,
    }),
    max: 10,
    connectionTimeoutMillis: patience,
    idleTimeoutMillis: 30_000,
    ...KEEP_ALIVE,
    application_name: "rostrum",
    ...limitedSession(patience),
  };
}

/** Options of a pool, which waits for it. */
function limitedSession(patience: number) {
  const onConnect = async (client: pg.ClientBase) => {
    endWhenSilent(client as pg.PoolClient);
    await withinLimit(ISO_SESSION.onConnect(client), patience);
  };
  return { onConnect };
}

/** A transaction's connection on which a query was given up must not go back to the pool: its answer may still come. */
function endWhenSilent(client: pg.PoolClient): void {
  const send = client.query.bind(client) as (...given: unknown[]) => unknown;
  const watched = (...given: unknown[]) => {
    const sent = send(...given);
    if (sent instanceof Promise) sent.catch((error: Error) => void (isSilence(error) && client.end()));
    return sent;
  };
  client.query = watched as typeof client.query;
}

/** The driver's words for a query that was not answered within its `query_timeout`. */
export function isSilence(error: unknown): boolean {
  return error instanceof Error && error.message === "Query read timeout";
}
