// Makes the database folder of the embedded server, whole or not at all.
import { randomBytes } from "node:crypto";
import { chown, mkdir, mkdtemp, readdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { ServerSetup } from "./control-server";
import { explainFailure } from "./explain-failure";
import type { PostgresBinaries } from "./postgres-binaries";
import { PostgresServerError } from "./postgres-server-error";
import { runProgram } from "./run-program";
import { ROLE } from "./server-address";
import type { ServerPaths } from "./server-paths";
import type { ServerUser } from "./server-user";

const SETTINGS = `
# Rostrum: reachable from this machine alone, by password alone.
listen_addresses = '127.0.0.1'
unix_socket_directories = ''
log_line_prefix = '%m [%p] '
`;

const ACCESS = `# Rostrum: its one role, by password, from this machine.
host all ${ROLE} 127.0.0.1/32 scram-sha-256
`;

/** How long a half-made folder of a killed process is left alone, in milliseconds. */
const ABANDONED_AFTER = 3_600_000;

/**
 * Makes the cluster under a name of its own and then moves it into place: a process that is killed half-way leaves
 * nothing that looks like a database, and of two that start at once one wins and the other takes what the first made.
 * @throws PostgresServerError where PostgreSQL cannot make it (disk full, no right to write, …)
 */
export async function createCluster({ paths, binaries, user }: ServerSetup): Promise<void> {
  await removeAbandoned(paths.dataDir);
  const draft = await mkdtemp(join(paths.dataDir, ".postgres-"));
  try {
    await fillCluster(draft, binaries, user);
    await rename(draft, paths.home).catch((error: NodeJS.ErrnoException) => refuseForeignFolder(paths, error));
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function fillCluster(draft: string, binaries: PostgresBinaries, user: ServerUser): Promise<void> {
  const cluster = join(draft, "cluster");
  const password = randomBytes(24).toString("base64url");
  await mkdir(cluster, { mode: 0o700 });
  await giveTo(user, draft, cluster);
  await run([binaries.initdb, "-D", cluster, ...INITDB_OPTIONS], user);
  await writeFile(join(cluster, "pg_hba.conf"), ACCESS);
  await writeFile(join(cluster, "postgresql.conf"), SETTINGS, { flag: "a" });
  await run([binaries.postgres, "--single", "-D", cluster, "postgres"], user, firstStatements(password));
  await writeFile(join(draft, "password"), password, { mode: 0o600 });
}

/** Locale C.UTF-8 of PostgreSQL itself sorts and folds the same on every machine. No way in until ACCESS is written. */
const INITDB_OPTIONS = [
  "--username=postgres",
  "--encoding=UTF8",
  "--locale=C",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--auth=reject",
];

/** The superuser gets no password, so nobody can log in as it; Rostrum's role owns its database and may make others. */
function firstStatements(password: string): string {
  return `CREATE ROLE ${ROLE} LOGIN CREATEDB PASSWORD '${password}';\nCREATE DATABASE ${ROLE} OWNER ${ROLE};\n`;
}

async function giveTo({ owner }: ServerUser, ...folders: string[]): Promise<void> {
  if (owner) for (const folder of folders) await chown(folder, owner.uid, owner.gid);
}

async function run(command: string[], user: ServerUser, input = ""): Promise<void> {
  const { code, output } = await runProgram(command, user.runAs, input);
  // Single-user mode ends with 0 even where a statement failed.
  if (code !== 0 || /\b(ERROR|FATAL|PANIC):/.test(output)) {
    throw new PostgresServerError(explainFailure("The embedded PostgreSQL could not make its database folder", output));
  }
}

/** Another process was first, or somebody keeps other things there. */
async function refuseForeignFolder({ home, cluster }: ServerPaths, error: NodeJS.ErrnoException): Promise<void> {
  if (error.code !== "ENOTEMPTY" && error.code !== "EEXIST") throw error;
  const isCluster = await stat(join(cluster, "PG_VERSION")).catch(() => null);
  if (!isCluster)
    throw new PostgresServerError(`${home} holds something that is no database. Move it away and start again.`);
}

async function removeAbandoned(dataDir: string): Promise<void> {
  for (const name of await readdir(dataDir)) {
    const folder = join(dataDir, name);
    const made = name.startsWith(".postgres-") ? await stat(folder).catch(() => null) : null;
    if (made && Date.now() - made.mtimeMs > ABANDONED_AFTER) await rm(folder, { recursive: true, force: true });
  }
}
