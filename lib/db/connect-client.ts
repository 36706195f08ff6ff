// Opens and ends a connection of its own in such a way that a frozen server cannot hold anybody up for ever.
import pg from "pg";
import { withinLimit } from "./within-limit";

/** A server that has not closed the connection by then is not waited for; in milliseconds. */
const GOODBYE = 2_000;

/** The system asks a silent other side whether it is there, and gives it up within a minute. */
export const KEEP_ALIVE = { keepAlive: true, keepAliveInitialDelayMillis: 10_000 };

/**
 * A connection to the PostgreSQL at `url`, which the caller ends by `endClient`. With a `query_timeout` a query fails
 * that is not answered by then; the connection is of no use afterwards.
 * @throws the driver's error
 */
export async function connectClient(url: string, settings: pg.ClientConfig): Promise<pg.Client> {
  const client = new pg.Client({
    ...{ connectionString: url, connectionTimeoutMillis: 10_000 },
    ...KEEP_ALIVE,
    ...settings,
  });
  // A lost connection is reported by the query that needs it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    await endClient(client);
    throw error;
  }
}

/** Ends a connection, by force where the server does not. */
export async function endClient(client: pg.Client): Promise<void> {
  await withinLimit(client.end(), GOODBYE).catch(() => client.connection.stream.destroy());
}
