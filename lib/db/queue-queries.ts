// Sends the queries of one connection one after the other, as PostgreSQL takes them.
import type pg from "pg";

type Send = (...given: unknown[]) => unknown;

/**
 * From now on a query waits until those before it on this connection have ended. Prisma asks for the parts of one
 * record all at once, also within a transaction, which has one connection; the driver does not queue them for long.
 */
export function queueQueries(client: pg.ClientBase): void {
  const send = client.query.bind(client) as Send;
  let last: Promise<unknown> = Promise.resolve();
  const queued: Send = (...given) => {
    // A pool's own query comes with a callback, and has the connection to itself.
    if (typeof given.at(-1) === "function") return send(...given);
    const next = last.then(() => send(...given));
    last = next.catch(() => undefined);
    return next;
  };
  client.query = queued as typeof client.query;
}
