// Reads the migrations folder in the form in which Prisma's schema engine wants it.
import { readdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { MigrationDirectory, MigrationList } from "@prisma/schema-engine-wasm";
import { DatabaseError } from "../database-error";

/** Where the migrations lie, below the project's root. */
export const MIGRATIONS_FOLDER = "prisma/migrations";
export const LOCKFILE = "migration_lock.toml";

/**
 * All migrations of `folder`, in the order of their names.
 * @throws DatabaseError where the folder cannot be read
 */
export async function migrationList(folder: string): Promise<MigrationList> {
  const baseDir = resolve(folder);
  const entries = await readdir(baseDir, { withFileTypes: true }).catch((error: Error) => {
    throw new DatabaseError(`The migrations cannot be read: ${error.message}. Start from the project's own folder.`);
  });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const content = await readFile(join(baseDir, LOCKFILE), "utf8").catch(() => null);
  return {
    baseDir,
    lockfile: { path: LOCKFILE, content },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(names.sort().map((name) => migrationDirectory(baseDir, name))),
  };
}

async function migrationDirectory(baseDir: string, name: string): Promise<MigrationDirectory> {
  const file = "migration.sql";
  const content = await readFile(join(baseDir, name, file), "utf8").then(
    (value) => ({ tag: "ok" as const, value }),
    (error: Error) => ({ tag: "error" as const, value: error.message }),
  );
  return { path: name, migrationFile: { path: file, content } };
}
