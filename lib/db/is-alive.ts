// Tells a database that is lost from one that is being restarted, and both from a single statement that failed.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./connect";

/** A restart takes seconds, more where much has to be recovered; in milliseconds. */
const PATIENCE = 60_000;
const PAUSE = 250;

/** What the server says to a refused login and about a database that was removed: waiting does not help. */
const FINAL = new Set(["DatabaseDoesNotExist", "DatabaseAccessDenied", "AuthenticationFailed"]);

/** True where the database answers. */
export async function isAlive({ client }: Database): Promise<boolean> {
  return client.$queryRaw`SELECT 1`.then(
    () => true,
    () => false,
  );
}

/** True as soon as the database answers; false where it does not within a minute, or lets nobody in for good. */
export async function comesBack({ client }: Database): Promise<boolean> {
  for (const deadline = Date.now() + PATIENCE; Date.now() < deadline; await sleep(PAUSE)) {
    const problem = await client.$queryRaw`SELECT 1`.then(() => null, kindOf);
    if (problem === null) return true;
    if (FINAL.has(problem)) return false;
  }
  return false;
}

function kindOf(error: { meta?: { driverAdapterError?: { cause?: { kind?: string } } } }): string {
  return error.meta?.driverAdapterError?.cause?.kind ?? "";
}
