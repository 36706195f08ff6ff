// Writes the next migration of the schema, on whatever database this machine has.
import { writeMigration } from "@/lib/db/write-migration";
import type { Config } from "./config";
import { openDatabase } from "./open-database";

/**
 * Compares the schema with the migrations so far.
 * @param name short name in lower case with underscores
 * @returns the path of the new migration; null where there is no difference
 */
export async function writeNextMigration(config: Config, name: string): Promise<string | null> {
  const database = await openDatabase(config);
  try {
    return await writeMigration({ url: database.url, name });
  } finally {
    await database.stop();
  }
}
