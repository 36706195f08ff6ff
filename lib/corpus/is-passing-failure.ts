// Tells a failure that passes by itself, because the server had too much to do, from one that somebody must mend.

/** What the pool says when no connection became free in time, and PostgreSQL when a statement had run for too long. */
const OUT_OF_TIME = /timeout exceeded when trying to connect|statement timeout/;

/** True where `error`, or what caused it, is that time ran out. */
export function isPassingFailure(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return error.name === "SearchTimeoutError" || OUT_OF_TIME.test(error.message) || isPassingFailure(error.cause);
}
