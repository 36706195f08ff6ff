// Connects to the server that runs on the data folder, and tells "not yet" from "never".
import { readFile } from "node:fs/promises";
import { livingPostmaster } from "./postmaster-file";
import { PostgresServerError } from "./postgres-server-error";
import { serverAddress } from "./server-address";
import { takeServerLease, type ServerLease } from "./server-lease";
import type { ServerPaths } from "./server-paths";

export interface JoinedServer {
  url: string;
  lease: ServerLease;
}

/** Starting up, shutting down, or gone between two looks: worth another look. */
const PASSING = new Set(["57P01", "57P03", "ECONNREFUSED", "ECONNRESET", "EPIPE"]);

/**
 * Takes a lease on the server that runs; null where none answers at the moment.
 * @throws PostgresServerError where it answers but does not let us in
 */
export async function joinServer(paths: ServerPaths): Promise<JoinedServer | null> {
  const postmaster = await livingPostmaster(paths.cluster);
  if (!postmaster?.port) return null;
  const password = await readFile(paths.passwordFile, "utf8");
  const url = serverAddress(postmaster.port, password);
  try {
    return { url, lease: await takeServerLease(url) };
  } catch (error) {
    if (isPassing(error as NodeJS.ErrnoException)) return null;
    throw new PostgresServerError(
      `The embedded PostgreSQL on port ${postmaster.port} refuses the connection: ${(error as Error).message}. ` +
        `The password is kept in ${paths.passwordFile}.`,
    );
  }
}

function isPassing({ code, message }: NodeJS.ErrnoException): boolean {
  return code === undefined ? /terminated/i.test(message) : PASSING.has(code);
}
