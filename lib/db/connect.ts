// Opens the connection to PostgreSQL that every store works through.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { PrismaClient } from "./generated/client";
import { ISO_SESSION } from "./iso-session";
import { statementNames } from "./statement-names";

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

/** How connections to the PostgreSQL at `url` are made and kept; `longestStatement` in milliseconds. */
export function poolSettings(url: string, longestStatement?: number): pg.PoolConfig {
  return {
    connectionString: url,
    ...(longestStatement !== undefined && { statement_timeout: longestStatement }),
    max: 10,
    connectionTimeoutMillis: 10_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "rostrum",
    ...ISO_SESSION,
  };
}
