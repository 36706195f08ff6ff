// Looks at the primary and its replicas again and again, and says when one of them changes.
import { setTimeout as sleep } from "node:timers/promises";
import { ChangeTeller } from "./change-teller";
import { ReplicaJudge, type Look } from "./judge-replicas";
import { LookConnection } from "./look-connection";
import { furthestFirst, type ReadServer, type ServerState } from "./server-state";

export interface WatchOptions {
  /** A replica that is further behind is left out; in milliseconds. */
  mostLag: number;
  /** Told in words when a server goes, comes back, or lags. */
  report: (message: string) => void;
}

const PAUSE = 1_000;
/** So long the first readers wait for a server that has not been looked at, while another is ready; in milliseconds. */
const FIRST_PATIENCE = 1_000;

const PRIMARY = `
  SELECT pg_wal_lsn_diff(pg_current_wal_lsn(), '0/0')::text AS position, false AS standby,
    (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS clock, NULL::float8 AS "replayedAt"`;
const REPLICA = `
  SELECT coalesce(pg_wal_lsn_diff(pg_last_wal_replay_lsn(), '0/0'), 0)::text AS position, pg_is_in_recovery() AS standby,
    (extract(epoch FROM clock_timestamp()) * 1000)::float8 AS clock,
    (extract(epoch FROM pg_last_xact_replay_timestamp()) * 1000)::float8 AS "replayedAt"`;

interface Row {
  position: string;
  standby: boolean;
  clock: number;
  replayedAt: number | null;
}

/** Watches `servers` and keeps their `state`. Each is looked at by itself, so that none waits for a frozen one. */
export class ServerWatch {
  private readonly judge: ReplicaJudge;
  private readonly told: ChangeTeller;
  private readonly connections: LookConnection[];
  /** What the last look told of the servers that answer and are what they should be. */
  private readonly looks = new Map<ReadServer, Look>();
  private readonly lookedAt = new Set<ReadServer>();
  private readonly firstLooks: Promise<unknown>;
  private stopped = false;

  constructor(
    private readonly servers: readonly ReadServer[],
    { mostLag, report }: WatchOptions,
  ) {
    this.judge = new ReplicaJudge(mostLag);
    this.told = new ChangeTeller(report);
    this.connections = servers.map(({ url }) => new LookConnection(url));
    this.firstLooks = Promise.all(servers.map((server, at) => this.begin(server, this.connections[at])));
  }

  /** Resolves when the servers were looked at: within a second where one is ready, else when it is known of all. */
  async begun(): Promise<void> {
    if (this.lookedAt.size === this.servers.length) return;
    await Promise.race([this.firstLooks, sleep(FIRST_PATIENCE, undefined, { ref: false })]);
    if (!this.servers.some(({ state }) => state === "ready")) await this.firstLooks;
  }

  /** Notes that a server did not answer, before the next look. */
  lost(server: ReadServer, error: unknown): void {
    this.looks.delete(server);
    this.change(server, "down", (error as Error).message);
  }

  stop(): void {
    this.stopped = true;
    for (const connection of this.connections) connection.close();
  }

  /** Resolves after the first look; further ones follow. */
  private async begin(server: ReadServer, connection?: LookConnection): Promise<void> {
    if (!connection) return;
    await this.lookAt(server, connection);
    void this.goOn(server, connection);
  }

  private async goOn(server: ReadServer, connection: LookConnection): Promise<void> {
    for (;;) {
      await sleep(PAUSE, undefined, { ref: false });
      if (this.stopped) return;
      await this.lookAt(server, connection);
    }
  }

  private async lookAt(server: ReadServer, connection: LookConnection): Promise<void> {
    const at = performance.now();
    const answer = await connection.ask<Row>(server.isPrimary ? PRIMARY : REPLICA).catch((error: Error) => error);
    if (this.stopped) return;
    this.lookedAt.add(server);
    if (answer instanceof Error) this.lost(server, answer);
    else this.take(server, { at, ...answer, position: BigInt(answer.position) }, answer.standby);
    this.judgeAll();
  }

  private take(server: ReadServer, look: Look, standby: boolean): void {
    if (!server.isPrimary && !standby) {
      this.looks.delete(server);
      return this.change(server, "unfit", "it is no replica: it takes writes of its own");
    }
    this.looks.set(server, look);
    if (!server.isPrimary) {
      server.position = look.position;
      return this.judge.noteReplica(server, look);
    }
    this.judge.notePrimary(look);
    this.change(server, "ready", "");
  }

  /** Not before it is known with whom the replicas are to be compared. */
  private judgeAll(): void {
    const [primary] = this.servers.filter(({ isPrimary }) => isPrimary);
    if (!primary || !this.lookedAt.has(primary)) return;
    const written = this.looks.get(primary) ?? null;
    if (!written && this.lookedAt.size < this.servers.length) return;
    const replicas = new Map([...this.looks].filter(([{ isPrimary }]) => !isPrimary));
    for (const { server, why } of this.judge.judge(replicas, written)) {
      this.change(server, why === "" ? "ready" : "lagging", why);
    }
    this.tellWhetherBehind();
  }

  /** Old words are better than none; but somebody should know. */
  private tellWhetherBehind(): void {
    const isReady = this.servers.some(({ state }) => state === "ready");
    const [furthest] = furthestFirst(this.servers.filter(({ state }) => state === "lagging"));
    this.told.behind(isReady ? null : (furthest ?? null));
  }

  private change(server: ReadServer, state: ServerState, why: string): void {
    const before = server.state;
    if (before === state) return;
    server.state = state;
    const [primary] = this.servers.filter(({ isPrimary }) => isPrimary);
    this.told.change(server, { before, why, isPrimaryThere: primary?.state === "ready" });
    if (state === "down") for (const tell of [...server.onDown]) tell();
  }
}
