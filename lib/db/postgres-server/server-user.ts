// Decides which user the embedded server runs as: PostgreSQL refuses to run as root.
import { readFile, stat } from "node:fs/promises";
import type { PostgresBinaries } from "./postgres-binaries";
import { PostgresServerError, USE_OTHER_SERVER } from "./postgres-server-error";
import { runProgram, type RunAs } from "./run-program";

interface SystemUser {
  name: string;
  uid: number;
  gid: number;
}

/** The user and the way to become it; `owner` is null where the server simply runs as ourselves. */
export interface ServerUser {
  runAs: RunAs;
  owner: { uid: number; gid: number } | null;
}

const OURSELVES: ServerUser = { runAs: { prefix: [], ids: null }, owner: null };

/**
 * Ourselves, unless we are root: then the owner of an existing cluster, else the users "postgres" or "nobody".
 * @param dataDir a folder that the server's user must be able to enter
 * @throws PostgresServerError where no way to run the server as that user was found
 */
export async function serverUser(binaries: PostgresBinaries, dataDir: string, cluster: string): Promise<ServerUser> {
  if (process.getuid?.() !== 0) return OURSELVES;
  const user = await unprivilegedUser(cluster);
  for (const runAs of waysToBecome(user)) {
    if (await canReach(runAs, binaries, dataDir)) return { runAs, owner: { uid: user.uid, gid: user.gid } };
  }
  throw new PostgresServerError(
    `PostgreSQL does not run as root, and the user "${user.name}" cannot reach ${dataDir} or ${binaries.postgres}. ` +
      `Start Rostrum as an ordinary user, or from a folder that every user may enter. ${USE_OTHER_SERVER}`,
  );
}

async function unprivilegedUser(cluster: string): Promise<SystemUser> {
  const users = await systemUsers();
  const owner = await stat(cluster).catch(() => null);
  const user =
    users.find(({ uid }) => uid === owner?.uid && uid !== 0) ??
    users.find(({ name }) => name === "postgres") ??
    users.find(({ name }) => name === "nobody");
  if (user) return user;
  throw new PostgresServerError(
    `PostgreSQL does not run as root, and this system has no user "postgres" or "nobody". ` +
      `Start Rostrum as an ordinary user. ${USE_OTHER_SERVER}`,
  );
}

async function systemUsers(): Promise<SystemUser[]> {
  const passwd = await readFile("/etc/passwd", "utf8").catch(() => "");
  return passwd.split("\n").flatMap((line) => {
    const [name = "", , uid, gid] = line.split(":");
    return name && uid && gid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/**
 * Plainly; and where the project lies in a folder closed to others (such as /root), with the one privilege of
 * passing file permissions, which `setpriv` of util-linux hands over.
 */
function waysToBecome({ uid, gid }: SystemUser): RunAs[] {
  const one = "-all,+dac_override";
  // Without the last one the system asks "may this user read it?" without regard to the privilege.
  const keep = [`--inh-caps=${one}`, `--ambient-caps=${one}`, `--bounding-set=${one}`, "--securebits=+no_setuid_fixup"];
  const setpriv = ["setpriv", `--reuid=${uid}`, `--regid=${gid}`, "--clear-groups", ...keep];
  return [
    { prefix: [], ids: { uid, gid } },
    { prefix: setpriv, ids: null },
  ];
}

/** `initdb --show` makes nothing, and looks for all that a start needs. */
async function canReach(runAs: RunAs, { initdb }: PostgresBinaries, dataDir: string): Promise<boolean> {
  const program = await runProgram([initdb, "--show", "-D", dataDir], runAs);
  const folder = await runProgram(["ls", "-d", `${dataDir}/.`], runAs);
  return program.code === 0 && folder.code === 0;
}
