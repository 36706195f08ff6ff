// A server that is read from: its pool, and what was last seen of it.
import type pg from "pg";

/** `lagging` is left out while another server can answer; `unfit` is no replica (any more). */
export type ServerState = "ready" | "down" | "lagging" | "unfit";

export interface ReadServer {
  /** Host, port and database, for people. */
  readonly name: string;
  readonly isPrimary: boolean;
  readonly pool: pg.Pool;
  state: ServerState;
}

/** `localhost:5432/rostrum`: an address without user and password. */
export function serverName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/**
 * The servers in the order in which they are asked: replicas that are ready, in turn, then the primary, then those that
 * lag or did not answer when last looked at: old words are better than none, and the log says so.
 */
export function inOrder(servers: readonly ReadServer[], turn: number): ReadServer[] {
  const replicas = servers.filter(({ isPrimary, state }) => !isPrimary && state === "ready");
  const at = replicas.length === 0 ? 0 : turn % replicas.length;
  const primary = servers.filter(({ isPrimary }) => isPrimary);
  const others = (state: ServerState) => servers.filter((server) => !server.isPrimary && server.state === state);
  return [...replicas.slice(at), ...replicas.slice(0, at), ...primary, ...others("lagging"), ...others("down")];
}
