// Opens the first connection to a database and makes sure that Rostrum can work with it.
import pg from "pg";
import { endClient, KEEP_ALIVE } from "./connect-client";
import { DatabaseError, databaseError } from "./database-error";
import { withinLimit } from "./within-limit";

/** As PostgreSQL numbers it: 15.0 is 150000. */
const OLDEST_VERSION = 150_000;

/** Until then a server must let us in and say its version; later statements may take as long as they like. */
const PATIENCE = 10_000;

/**
 * A connection of its own, which the caller ends.
 * @param url a postgresql:// address
 * @throws DatabaseError where the server cannot be reached, refuses the user, or is older than PostgreSQL 15
 */
export async function connectChecked(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE, ...KEEP_ALIVE });
  // A connection that drops while idle must not end the process; the next query reports it.
  client.on("error", () => undefined);
  try {
    await client.connect();
    await withinLimit(refuseOldServer(client), PATIENCE);
    return client;
  } catch (error) {
    await endClient(client);
    throw error instanceof DatabaseError ? error : databaseError(url, error);
  }
}

async function refuseOldServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number; shown: string }>(
    "SELECT current_setting('server_version_num')::int AS number, current_setting('server_version') AS shown",
  );
  const version = rows[0];
  if (!version || version.number < OLDEST_VERSION) {
    throw new DatabaseError(
      `The database server is PostgreSQL ${version?.shown ?? "of an unknown version"}; Rostrum needs 15 or later.`,
    );
  }
}
