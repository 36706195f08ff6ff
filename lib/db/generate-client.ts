// Makes Prisma's client from the schema; it is not kept in git, so that it always fits the schema.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { DatabaseError } from "./database-error";

const require = createRequire(import.meta.url);
const SCHEMA = "prisma/schema.prisma";
/** Says what the client beside it was made from. */
const STAMP = "lib/db/generated/inputs.sha256";

/**
 * Generates the client unless the one that is there was made from the same schema by the same Prisma.
 * @param onStep told before it is made
 * @throws DatabaseError where the schema is wrong
 */
export async function generateClient(onStep: (message: string) => void = () => undefined): Promise<void> {
  const inputs = await hashInputs();
  const made = await readFile(STAMP, "utf8").catch(() => "");
  if (made === inputs) return;
  onStep("making the database client");
  await runPrisma();
  await writeFile(STAMP, inputs);
}

async function hashInputs(): Promise<string> {
  const files = [SCHEMA, "prisma.config.ts", require.resolve("prisma/package.json")];
  const hash = createHash("sha256");
  for (const file of files) hash.update(await readFile(file)).update("\0");
  return hash.digest("hex");
}

async function runPrisma(): Promise<void> {
  const program = join(dirname(require.resolve("prisma/package.json")), "build", "index.js");
  const environment: Record<string, string> = {
    // Prisma would download its native engine, which generating does not use: any program that exists will do.
    PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
    CHECKPOINT_DISABLE: "1",
    PRISMA_HIDE_UPDATE_MESSAGE: "1",
    NO_COLOR: "1",
  };
  const options = { env: environment as NodeJS.ProcessEnv };
  await promisify(execFile)(process.execPath, [program, "generate"], options).catch((error: { stderr: string }) => {
    throw new DatabaseError(`The database client could not be made from ${SCHEMA}:\n${error.stderr.trim()}`);
  });
}
