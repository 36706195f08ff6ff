// Looks at the primary and its replicas again and again, and says when one of them changes.
import { PrimaryLog } from "./replica-lag";
import type { ReadServer, ServerState } from "./server-state";

export interface WatchOptions {
  /** A replica that is further behind is left out; in milliseconds. */
  mostLag: number;
  /** Told in words when a server goes, comes back, or lags. */
  report: (message: string) => void;
}

const PAUSE = 1_000;

/** Watches `servers` and keeps their `state`. */
export class ServerWatch {
  private readonly log = new PrimaryLog();
  private readonly timer: NodeJS.Timeout;
  private looking: Promise<void> | null = null;

  constructor(
    private readonly servers: readonly ReadServer[],
    private readonly options: WatchOptions,
  ) {
    this.timer = setInterval(() => void this.look(), PAUSE).unref();
    void this.look();
  }

  /** One look at every server; a look that still goes on is joined. */
  look(): Promise<void> {
    this.looking ??= this.lookOnce().finally(() => (this.looking = null));
    return this.looking;
  }

  /** Notes that a server did not answer, before the next look. */
  lost(server: ReadServer, error: unknown): void {
    this.change(server, "down", (error as Error).message);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  private async lookOnce(): Promise<void> {
    // The primary first: a replica looked at earlier would seem behind what was written in between.
    const replicas = this.servers.filter(({ isPrimary }) => !isPrimary);
    await Promise.all(this.servers.filter(({ isPrimary }) => isPrimary).map((server) => this.lookAtPrimary(server)));
    await Promise.all(replicas.map((server) => this.lookAtReplica(server)));
  }

  private async lookAtPrimary(server: ReadServer): Promise<void> {
    try {
      const { rows } = await server.pool.query<{ position: string }>(
        "SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text AS position",
      );
      this.log.note({ at: Date.now(), position: BigInt(rows[0]?.position ?? "0") });
      this.change(server, "ready", "");
    } catch (error) {
      this.lost(server, error);
    }
  }

  private async lookAtReplica(server: ReadServer): Promise<void> {
    try {
      const { rows } = await server.pool.query<{ standby: boolean; position: string | null }>(
        "SELECT pg_is_in_recovery() AS standby, pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0')::text AS position",
      );
      const { standby = false, position } = rows[0] ?? {};
      if (!standby) return this.change(server, "unfit", "it is no replica: it takes writes of its own");
      const lag = this.log.lagOf(BigInt(position ?? "0"), Date.now());
      if (lag > this.options.mostLag) this.change(server, "lagging", `it is ${Math.round(lag / 1_000)} s behind`);
      else this.change(server, "ready", "");
    } catch (error) {
      this.lost(server, error);
    }
  }

  private change(server: ReadServer, state: ServerState, why: string): void {
    if (server.state === state) return;
    server.state = state;
    const what = `${server.isPrimary ? "The primary" : "The replica"} ${server.name}`;
    if (state === "ready") this.options.report(`${what} answers again${server.isPrimary ? "" : " and is up to date"}.`);
    else if (!server.isPrimary) this.options.report(`${what} is left out: ${why}.`);
    else this.options.report(`${what} does not answer (${why}). Replicas are read, which may lack its last changes.`);
  }
}
