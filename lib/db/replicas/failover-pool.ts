// A pool that hands each query to a server that can answer it.
import pg from "pg";
import { asksForAnother, isLostConnection } from "./is-lost-connection";
import { inOrder, type ReadServer } from "./server-state";

/**
 * A pool over several servers, the primary among them. What a replica cannot answer, another server is asked: replicas
 * only read, so asking twice does no harm. A statement that was sent to the primary is never sent a second time. A
 * transaction stays with the server that it began on.
 * @param onLost told of a server that could not be reached or went away
 */
export function failoverPool(
  servers: readonly ReadServer[],
  onLost: (server: ReadServer, error: unknown) => void,
): pg.Pool {
  let turn = 0;
  const ask = async <T>(
    work: (server: ReadServer) => Promise<T>,
    mayPass: (error: unknown, of: ReadServer) => boolean,
  ) => {
    let failure: unknown;
    for (const server of inOrder(servers, turn++)) {
      try {
        return await work(server);
      } catch (error) {
        if (isLostConnection(error)) onLost(server, error);
        if (!mayPass(error, server)) throw error;
        failure = error;
      }
    }
    throw failure;
  };
  // It opens no connection of its own.
  const pool = new pg.Pool({ max: 1 });
  const query = (...given: unknown[]) =>
    ask(
      (server) => (server.pool.query as (...all: unknown[]) => Promise<unknown>).apply(server.pool, given),
      (error, { isPrimary }) => (isPrimary ? isRefused(error) : asksForAnother(error)),
    );
  const connect = () => ask((server) => server.pool.connect(), isLostConnection);
  const end = async () => void (await Promise.all(servers.map((server) => server.pool.end())));
  return Object.assign(pool, { query, connect, end });
}

/** True where nothing was sent, because nobody listens. */
function isRefused(error: unknown): boolean {
  return (error as { code?: string }).code === "ECONNREFUSED";
}
