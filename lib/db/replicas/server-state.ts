// A server that is read from: its pool, and what was last seen of it.
import type pg from "pg";

/** `unknown` was not looked at yet; `lagging` is left out while another can answer; `unfit` is no replica (any more). */
export type ServerState = "unknown" | "ready" | "down" | "lagging" | "unfit";

export interface ReadServer {
  /** Host, port and database, for people. */
  readonly name: string;
  /** The postgresql:// address. */
  readonly url: string;
  readonly isPrimary: boolean;
  readonly pool: pg.Pool;
  state: ServerState;
  /** How far a replica had followed when it last answered, in bytes of the log. */
  position: bigint;
  /** Called when the server is `down`, by those that wait for its answer. */
  readonly onDown: Set<() => void>;
}

/** `localhost:5432/rostrum`: an address without user and password. */
export function serverName(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`;
}

/**
 * The servers in the order in which they are asked: replicas that are ready, in turn, then the primary, then those that
 * were not looked at yet, lag (the furthest first) or did not answer when last looked at: old words are better than
 * none, and the log says so.
 */
export function inOrder(servers: readonly ReadServer[], turn: number): ReadServer[] {
  const replicas = replicasIn(servers, "ready");
  const at = replicas.length === 0 ? 0 : turn % replicas.length;
  const primary = servers.filter(({ isPrimary }) => isPrimary);
  const isDown = primary.every(({ state }) => state === "down");
  return [
    ...[...replicas.slice(at), ...replicas.slice(0, at)],
    ...(isDown ? [] : primary),
    ...replicasIn(servers, "unknown"),
    ...furthestFirst(replicasIn(servers, "lagging")),
    ...(isDown ? primary : []),
    ...replicasIn(servers, "down"),
  ];
}

function replicasIn(servers: readonly ReadServer[], state: ServerState): ReadServer[] {
  return servers.filter((server) => !server.isPrimary && server.state === state);
}

/** Sorts by how far they have followed; those that are equal keep their order. */
export function furthestFirst(servers: ReadServer[]): ReadServer[] {
  return servers.sort((one, other) => Number(other.position - one.position));
}
