// Gives a command its database, ready to use.
import { applyMigrations } from "@/lib/db/apply-migrations";
import type { Config } from "./config";
import { openDatabase, type OpenedDatabase } from "./open-database";

/**
 * Starts or joins the database and brings its schema up to date.
 * @param onStep told each step in words, for people
 * @throws PostgresServerError or DatabaseError with what happened and what to do; nothing is left running then
 */
export async function startDatabase(
  config: Config,
  onStep: (message: string) => void = () => undefined,
): Promise<OpenedDatabase> {
  const database = await openDatabase(config, onStep);
  try {
    const { applied } = await applyMigrations(database.url);
    if (applied.length > 0) onStep(`schema brought up to date (${applied.join(", ")})`);
    return database;
  } catch (error) {
    await database.stop();
    throw error;
  }
}
