// Decides which database a command works with: the one of DATABASE_URL, or the embedded server.
import { startPostgres, type RunningPostgres } from "@/lib/db/postgres-server/start-postgres";
import type { Config } from "./config";

/** `stop` leaves the database: the last process on the embedded server stops it; any other server is left alone. */
export type OpenedDatabase = RunningPostgres;

/**
 * Starts or joins the database as it is, without looking at its schema.
 * @param onStep told each step in words, for people
 * @throws PostgresServerError where the embedded server cannot be used
 */
export async function openDatabase(config: Config, onStep?: (message: string) => void): Promise<OpenedDatabase> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL, stop: () => Promise.resolve() };
  return startPostgres({ dataDir: config.DATA_DIR, ...(onStep && { onStep }) });
}
