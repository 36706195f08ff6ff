// Reads postmaster.pid, the file by which a running PostgreSQL server tells who and where it is.
import { execFile } from "node:child_process";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

export interface Postmaster {
  pid: number;
  /** 0 while the server has not said yet. */
  port: number;
}

/** The server that the file in `cluster` names, if it lives; null where there is no file, or it is stale. */
export async function livingPostmaster(cluster: string): Promise<Postmaster | null> {
  const named = await readPostmasterFile(cluster);
  return named && isAlive(named.pid) && (await serves(named.pid, cluster)) ? named : null;
}

/** True where the file is left over and its process id belongs to some other program by now. */
export async function namesForeignProcess(cluster: string): Promise<boolean> {
  const named = await readPostmasterFile(cluster);
  return named !== null && isAlive(named.pid) && !(await serves(named.pid, cluster));
}

/** What the file says: line 1 the process id, line 4 the port; null where it is absent or not written yet. */
export async function readPostmasterFile(cluster: string): Promise<Postmaster | null> {
  const text = await readFile(join(cluster, "postmaster.pid"), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const lines = text.split("\n");
  const pid = Number.parseInt(lines[0] ?? "", 10);
  return pid > 0 ? { pid, port: Number.parseInt(lines[3] ?? "", 10) || 0 } : null;
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** A server works in its database folder; where the system does not show that, the program's name must do. */
async function serves(pid: number, cluster: string): Promise<boolean> {
  if (process.platform !== "linux") return (await programName(pid)).includes("postgres");
  const [folder, work] = await Promise.all([stat(cluster), stat(`/proc/${pid}/cwd`).catch(() => null)]);
  return work?.ino === folder.ino && work.dev === folder.dev;
}

async function programName(pid: number): Promise<string> {
  const asked = await promisify(execFile)("ps", ["-o", "comm=", "-p", String(pid)]).catch(() => ({ stdout: "" }));
  return asked.stdout;
}
