// Brings a database to the schema of this version, as the standard `prisma migrate deploy` would.
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm";
import { DatabaseError } from "./database-error";
import { connectChecked } from "./connect-checked";
import { MIGRATIONS_FOLDER, migrationList } from "./migrations/migration-list";
import { engineWords, withSchemaEngine } from "./migrations/schema-engine";

/** Any number that nothing else in this database uses for an advisory lock. */
const MIGRATION_KEY = 7_310_582_120;

const NO_FILTERS = { externalTables: [], externalEnums: [] };

/**
 * Applies the migrations of `folder` that the database at `url` lacks. Of two processes at once the second waits for
 * the first, then finds nothing to do.
 * @returns the names of those it applied, in order
 * @throws DatabaseError where the database cannot be used or a migration fails
 */
export async function applyMigrations(url: string, folder = MIGRATIONS_FOLDER): Promise<{ applied: string[] }> {
  const migrations = await migrationList(folder);
  const holder = await connectChecked(url);
  try {
    await holder.query("SELECT pg_advisory_lock($1)", [MIGRATION_KEY]);
    return { applied: await runEngine(url, migrations) };
  } finally {
    // The lock ends with the connection.
    await holder.end();
  }
}

async function runEngine(url: string, migrationsList: MigrationList): Promise<string[]> {
  try {
    return await withSchemaEngine(url, async (engine) => {
      await forgetUnfinished(engine, migrationsList);
      const done = await engine.applyMigrations({ migrationsList, filters: NO_FILTERS });
      return done.appliedMigrationNames;
    });
  } catch (error) {
    const said = engineWords(error);
    throw new DatabaseError(`The database's schema could not be brought up to date: ${said}`, { cause: error });
  }
}

/** One that failed or was killed left nothing behind, because each is one transaction: it may be tried again. */
async function forgetUnfinished(engine: SchemaEngine, migrationsList: MigrationList): Promise<void> {
  const state = { migrationsList, optInToShadowDatabase: false, filters: NO_FILTERS };
  const { failedMigrationNames } = await engine.diagnoseMigrationHistory(state);
  for (const migrationName of failedMigrationNames) await engine.markMigrationRolledBack({ migrationName });
}
