// Writes the next migration: what the schema says now and the migrations before do not.
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { DiffParams } from "@prisma/schema-engine-wasm";
import { DatabaseError } from "./database-error";
import { LOCKFILE, MIGRATIONS_FOLDER, migrationList } from "./migrations/migration-list";
import { engineWords, withSchemaEngine } from "./migrations/schema-engine";

export interface WriteMigrationOptions {
  /** Any database whose user may create databases: a temporary one is made beside it, to replay the migrations. */
  url: string;
  /** Short name in lower case with underscores. */
  name: string;
  schemaFile?: string;
  folder?: string;
}

/**
 * Compares the schema with all migrations so far and writes the difference as the next one.
 * @returns the path of the new migration.sql; null where there is no difference
 * @throws DatabaseError where the name cannot be used or the schema is wrong
 */
export async function writeMigration(options: WriteMigrationOptions): Promise<string | null> {
  const { url, name, schemaFile = "prisma/schema.prisma", folder = MIGRATIONS_FOLDER } = options;
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new DatabaseError(`"${name}" cannot name a migration: use lower-case letters, digits and underscores.`);
  }
  await mkdir(folder, { recursive: true });
  await writeLockfile(join(folder, LOCKFILE));
  const script = await difference(
    url,
    { path: basename(schemaFile), content: await readFile(schemaFile, "utf8") },
    folder,
  );
  return isEmpty(script) ? null : save(folder, name, script);
}

/** Prisma's engine asks for it; one that is there is left as it is. */
async function writeLockfile(file: string): Promise<void> {
  await writeFile(file, 'provider = "postgresql"\n', { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function difference(url: string, schema: { path: string; content: string }, folder: string): Promise<string> {
  const params: DiffParams = {
    from: { tag: "migrations", ...(await migrationList(folder)) },
    to: { tag: "schemaDatamodel", files: [schema] },
    script: true,
    exitCode: null,
    filters: { externalTables: [], externalEnums: [] },
  };
  try {
    const { stdout } = await withSchemaEngine(url, (engine) => engine.diff(params), [[schema.path, schema.content]]);
    return stdout ?? "";
  } catch (error) {
    throw new DatabaseError(`The next migration could not be written: ${engineWords(error)}`, { cause: error });
  }
}

/** The engine says in a comment that there is nothing to do. */
function isEmpty(script: string): boolean {
  return script.split("\n").every((line) => line.trim() === "" || line.startsWith("--"));
}

async function save(folder: string, name: string, script: string): Promise<string> {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const file = join(folder, `${stamp}_${name}`, "migration.sql");
  await mkdir(join(folder, `${stamp}_${name}`));
  await writeFile(file, script);
  return file;
}
