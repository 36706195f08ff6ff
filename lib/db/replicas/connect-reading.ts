// Opens a database of one primary and its replicas for reading: it answers while one of them does.
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { poolSettings, type Database } from "../connect";
import { PrismaClient } from "../generated/client";
import { statementNames } from "../statement-names";
import { failoverPool } from "./failover-pool";
import { serverName, type ReadServer } from "./server-state";
import { ServerWatch } from "./watch-servers";

export interface ReadingOptions {
  primaryUrl: string;
  replicaUrls: readonly string[];
  /** A replica that is further behind is left out while another server answers; in milliseconds. */
  mostLag: number;
  /**
   * The servers end a statement that runs longer, and one that does not answer shortly after is given up; in
   * milliseconds, no limit if not given.
   */
  longestStatement?: number | undefined;
  /** Told in words of servers that go, come back, or lag. */
  report: (message: string) => void;
}

/** Servers that do not answer at once are passed over; in milliseconds. */
const PATIENCE = 2_000;

/**
 * A database whose queries replicas answer in turn, else the primary. Writes go to the primary, since no replica takes
 * them; `url` is the primary's. Looking at the servers begins at once, and the first query waits for what that shows.
 */
export function connectReading(options: ReadingOptions): Database {
  const { primaryUrl, replicaUrls, mostLag, report } = options;
  const servers = [...replicaUrls, primaryUrl].map((url) => readServer(url, options));
  const watch = new ServerWatch(servers, { mostLag, report });
  const pool = failoverPool(servers, watch);
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: statementNames() }) });
  return {
    client,
    url: primaryUrl,
    close: async () => {
      watch.stop();
      await client.$disconnect();
      await pool.end();
    },
  };
}

function readServer(url: string, { primaryUrl, longestStatement, report }: ReadingOptions): ReadServer {
  const pool = new pg.Pool(poolSettings(url, longestStatement, PATIENCE));
  const isPrimary = url === primaryUrl;
  const server: ReadServer = {
    ...{ name: serverName(url), url, isPrimary, pool },
    ...{ state: "unknown", position: 0n, onDown: new Set() },
  };
  pool.on("error", ({ message }) => {
    // Of a server that is known to be down each connection would be told.
    if (server.state !== "down") report(`A connection to ${server.name} was lost: ${message}`);
  });
  return server;
}
