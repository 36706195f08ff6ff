// The error of the embedded server, worded for the person who started Rostrum.

/** The embedded PostgreSQL cannot be used; the message says what happened and what to do. */
export class PostgresServerError extends Error {
  override readonly name = "PostgresServerError";
}

export const USE_OTHER_SERVER =
  "Or set DATABASE_URL to any PostgreSQL of version 15 or later, and the embedded one is not needed.";
