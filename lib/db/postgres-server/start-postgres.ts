// Gives a Rostrum process a running embedded PostgreSQL: starts one, or joins the one that runs on the same folder.
import { access, mkdir, realpath, stat } from "node:fs/promises";
import { constants } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { startServer, stopServer, type ServerSetup } from "./control-server";
import { createCluster } from "./create-cluster";
import { joinServer, type JoinedServer } from "./join-server";
import { postgresBinaries } from "./postgres-binaries";
import { PostgresServerError } from "./postgres-server-error";
import { livingPostmaster } from "./postmaster-file";
import { serverPaths } from "./server-paths";
import { serverUser } from "./server-user";

export interface StartPostgresOptions {
  /** Folder of this machine's data; the server lives in `postgres/` below it. */
  dataDir: string;
  /** Told each step in words, for people. */
  onStep?: (message: string) => void;
}

export interface RunningPostgres {
  /** postgresql:// address of Rostrum's database, with its password. */
  url: string;
  /** Leaves the server; the last process out stops it. May be called more than once. */
  stop(): Promise<void>;
}

/** How long another process's start or stop is waited for, and the pause between two looks; in milliseconds. */
const PATIENCE = 120_000;
const PAUSE = 100;

/**
 * Starts PostgreSQL on `dataDir`, or joins it. The server does not belong to our process group: an interrupt from the
 * terminal does not reach it, and a process that is killed leaves it running for the next one to join.
 * @throws PostgresServerError with what happened and what to do
 */
export async function startPostgres({
  dataDir,
  onStep = () => undefined,
}: StartPostgresOptions): Promise<RunningPostgres> {
  const setup = await prepare(dataDir);
  const joined = await startOrJoin(setup, onStep);
  let stopping: Promise<void> | undefined;
  return { url: joined.url, stop: () => (stopping ??= leave(joined, setup)) };
}

async function prepare(dataDir: string): Promise<ServerSetup> {
  const binaries = await postgresBinaries();
  await mkdir(resolve(dataDir), { recursive: true }).catch((error: Error) => {
    throw new PostgresServerError(
      `The data folder cannot be made: ${error.message}. Set DATA_DIR to a folder of yours.`,
    );
  });
  const paths = serverPaths(await realpath(dataDir));
  await refuseForeignCluster(paths.home, paths.dataDir);
  return { paths, binaries, user: await serverUser(binaries, paths.dataDir, paths.cluster) };
}

/** A database made by root belongs to the user that root's server ran as. */
async function refuseForeignCluster(home: string, dataDir: string): Promise<void> {
  if (process.getuid?.() === 0) return;
  const made = await stat(home).catch(() => null);
  if (made && made.uid !== process.getuid?.()) {
    throw new PostgresServerError(
      `The database in ${home} belongs to another user. Start as that user (root, if root made it), or set DATA_DIR.`,
    );
  }
  await access(dataDir, constants.W_OK | constants.X_OK).catch(() => {
    throw new PostgresServerError(`The data folder ${dataDir} may not be written. Set DATA_DIR to a folder of yours.`);
  });
}

async function startOrJoin(setup: ServerSetup, onStep: (message: string) => void): Promise<JoinedServer> {
  const { paths } = setup;
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await delay(PAUSE)) {
    if (!(await exists(join(paths.cluster, "PG_VERSION")))) {
      onStep(`making a database in ${paths.home}`);
      await createCluster(setup);
    }
    const runs = await livingPostmaster(paths.cluster);
    if (!runs) await startServer(setup);
    const joined = await joinServer(paths);
    if (joined) return joined;
  }
  throw new PostgresServerError(
    `The embedded PostgreSQL did not answer within ${PATIENCE / 1_000} s. Its log: ${paths.logFile}`,
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

async function leave({ lease }: JoinedServer, setup: ServerSetup): Promise<void> {
  if (await lease.giveBack()) await stopServer(setup);
}
