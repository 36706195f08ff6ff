// Starts and stops the server process by pg_ctl, and tells why where that fails.
import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { explainFailure } from "./explain-failure";
import { freePort } from "./free-port";
import type { PostgresBinaries } from "./postgres-binaries";
import { livingPostmaster, namesForeignProcess } from "./postmaster-file";
import { PostgresServerError } from "./postgres-server-error";
import { runProgram } from "./run-program";
import { serverOptions } from "./server-options";
import type { ServerPaths } from "./server-paths";
import type { ServerUser } from "./server-user";

/** What every step on one server needs to know. */
export interface ServerSetup {
  paths: ServerPaths;
  binaries: PostgresBinaries;
  user: ServerUser;
}

/** Recovery after a crash may read much of the database; in seconds. */
const START_TIMEOUT = 300;
const STOP_TIMEOUT = 120;

/** A port may be taken, or another process may start and stop the server, between our looking and our starting. */
const ATTEMPTS = 4;
const PAUSE = 200;

/**
 * Starts the server on a free port and waits until it answers; where another process is first, that one's server is
 * as good.
 * @throws PostgresServerError with the end of the server's log
 */
export async function startServer(setup: ServerSetup): Promise<void> {
  const { cluster } = setup.paths;
  // PostgreSQL refuses to start while the old file names any living process of its user.
  if (await namesForeignProcess(cluster)) await rm(join(cluster, "postmaster.pid"), { force: true });
  let failure = "";
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const said = await tryStart(setup, await freePort());
    if (said === null || (await livingPostmaster(cluster))) return;
    failure = said;
    await delay(PAUSE);
  }
  throw new PostgresServerError(explainFailure("The embedded PostgreSQL did not start", failure));
}

/** Null where it started; else what the server and pg_ctl said. */
async function tryStart({ paths, binaries, user }: ServerSetup, port: number): Promise<string | null> {
  const before = await stat(paths.logFile).then(
    ({ size }) => size,
    () => 0,
  );
  const options = [
    "-D",
    paths.cluster,
    "-l",
    paths.logFile,
    "-w",
    "-t",
    String(START_TIMEOUT),
    "-o",
    serverOptions(port),
  ];
  const { code, output } = await runProgram([binaries.pgCtl, "start", ...options], user.runAs);
  if (code === 0) return null;
  const log = await readFile(paths.logFile).catch(() => Buffer.alloc(0));
  return log.subarray(before).toString() || output;
}

/**
 * Stops the server: sessions end, everything committed is on disk. A server that is gone already is fine.
 * @throws PostgresServerError where it does not stop in time
 */
export async function stopServer({ paths, binaries, user }: ServerSetup): Promise<void> {
  const options = ["-D", paths.cluster, "-m", "fast", "-w", "-t", String(STOP_TIMEOUT)];
  const { code, output } = await runProgram([binaries.pgCtl, "stop", ...options], user.runAs);
  if (code === 0 || !(await livingPostmaster(paths.cluster))) return;
  throw new PostgresServerError(`The embedded PostgreSQL did not stop: ${output.trim()}`);
}
