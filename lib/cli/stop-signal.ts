// Turns Ctrl-C and its like into an orderly stop, and a second one into an immediate end.

/** Terminals and npm both hand one Ctrl-C on, so the same one may arrive twice; in milliseconds. */
const ECHO = 1_000;
const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Exit code of a program that was interrupted, as shells expect it. */
export const INTERRUPTED = 130;

/**
 * From now on the first signal aborts the given signal; a later one ends the process at once.
 * @param onStop told when the stop was asked for
 */
export function stopSignal(onStop: () => void): AbortSignal {
  const controller = new AbortController();
  let first = 0;
  const handle = () => {
    if (first === 0) {
      first = Date.now();
      onStop();
      controller.abort(new Error("Stopped before everything was ready."));
    } else if (Date.now() - first > ECHO) process.exit(INTERRUPTED);
  };
  for (const signal of SIGNALS) process.on(signal, handle);
  return controller.signal;
}
