// The error of a database that cannot be used, worded for the person who set it up.

/** The database cannot be used as it is; the message says what happened and what to do. */
export class DatabaseError extends Error {
  override readonly name = "DatabaseError";
}

const CAUSES: Record<string, string> = {
  "28P01": "The user name or password in DATABASE_URL is wrong.",
  "28000": "The server does not let this user in from this machine (see its pg_hba.conf).",
  "3D000": "The database named in DATABASE_URL does not exist: create it first.",
  "53300": "The server has no connection left.",
  "57P03": "The server is starting or stopping: try again in a moment.",
  "42501": "The user in DATABASE_URL lacks a right that Rostrum needs: it must own the database.",
  ECONNREFUSED: "Nothing answers there: is the server running, and are host and port in DATABASE_URL right?",
  ENOTFOUND: "The host in DATABASE_URL is not known.",
  EAI_AGAIN: "The host in DATABASE_URL cannot be looked up at the moment.",
  ETIMEDOUT: "The server did not answer in time.",
};

/** The driver's error with the address (without its password) and, where it is known, the cause. */
export function databaseError(url: string, error: unknown): DatabaseError {
  const { code = "", message } = error as { code?: string; message: string };
  const known = CAUSES[code] ?? (/timeout/i.test(message) ? CAUSES.ETIMEDOUT : undefined);
  const said = message || code;
  return new DatabaseError(
    `The database at ${addressWithoutPassword(url)} cannot be used: ${said}.${known ? ` ${known}` : ""}`,
    { cause: error },
  );
}

function addressWithoutPassword(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ""}${pathname}`;
}
