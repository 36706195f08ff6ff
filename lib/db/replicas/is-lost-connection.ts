// Tells a server that is gone from a statement that is wrong.
import { isSilence } from "../connect";
import { SilentServerError } from "../within-limit";

const CODES = new Set(["ECONNREFUSED", "ECONNRESET", "EPIPE", "ETIMEDOUT", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH"]);
/** Shut down, crashed, starting, too many connections. */
const STATES = /^(?:08...|57P0[1-5]|53300)$/;
const WORDS = /Connection terminated|connection timeout|server closed the connection/i;
/** The pool's words where all of its connections are in use; the server may be well. */
const ALL_IN_USE = "timeout exceeded when trying to connect";

/** What a replica says when it ends a reader that stands in the way of what the primary sent. */
const REPLICA_CONFLICTS = new Set(["40001", "40P01"]);
const READ_ONLY = "25006";

interface DriverError {
  code?: string;
  message?: string;
}

/** True where the server could not be reached, went away or said nothing at all. */
export function isLostConnection(error: unknown): boolean {
  const { code = "", message = "" } = error as DriverError;
  const isSilent = error instanceof SilentServerError || isSilence(error);
  return isSilent || CODES.has(code) || STATES.test(code) || WORDS.test(message);
}

/** True where the server gave no answer, be it lost or too busy to be asked. */
export function isUnanswered(error: unknown): boolean {
  return isLostConnection(error) || (error as DriverError).message === ALL_IN_USE;
}

/** True where another server may answer what a replica did not: no answer, it ended the reader, or may not write. */
export function asksForAnother(error: unknown): boolean {
  const { code = "" } = error as DriverError;
  return isUnanswered(error) || REPLICA_CONFLICTS.has(code) || isReadOnly(error);
}

/** True for what a replica says to a statement that writes. */
export function isReadOnly(error: unknown): boolean {
  return (error as DriverError).code === READ_ONLY;
}
