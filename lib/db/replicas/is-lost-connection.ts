// Tells a server that is gone from a statement that is wrong.

const CODES = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);
/** Shut down, crashed, starting, too many connections. */
const STATES = /^(?:08...|57P0[1-5]|53300)$/;
const WORDS =
  /Connection terminated|connection timeout|timeout exceeded when trying to connect|server closed the connection/i;

/** What a replica says when it ends a reader that stands in the way of what the primary sent. */
const REPLICA_CONFLICTS = new Set(["40001", "40P01"]);
const READ_ONLY = "25006";

interface DriverError {
  code?: string;
  message?: string;
}

/** True where the server could not be reached or went away. */
export function isLostConnection(error: unknown): boolean {
  const { code = "", message = "" } = error as DriverError;
  return CODES.has(code) || STATES.test(code) || WORDS.test(message);
}

/** True where another server may answer what a replica did not: it went away, ended the reader, or may not write. */
export function asksForAnother(error: unknown): boolean {
  const { code = "" } = error as DriverError;
  return isLostConnection(error) || REPLICA_CONFLICTS.has(code) || code === READ_ONLY;
}
