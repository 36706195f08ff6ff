// Says which replicas may be read: those that are not too far behind the primary, or behind one another while it is down.
import { PositionLog, type Lag } from "./position-log";
import type { ReadServer } from "./server-state";

/** What a look at a primary or a replica told. */
export interface Look {
  /** When that was, in milliseconds of this machine's clock. */
  at: number;
  /** How much of the log it has, in bytes. */
  position: bigint;
  /** What its own clock said. */
  clock: number;
  /** When, by the primary's clock, what a replica replayed last was committed; null where that is nothing. */
  replayedAt: number | null;
}

export interface Verdict {
  server: ReadServer;
  /** Why it is not to be read while another is; empty where it is. */
  why: string;
}

/** Remembers what the servers had when. */
export class ReplicaJudge {
  /** What the primary had written, and what each replica had replayed. */
  private readonly written = new PositionLog();
  private readonly replayed = new Map<ReadServer, PositionLog>();

  /** @param mostLag how far a replica may be behind, in milliseconds */
  constructor(private readonly mostLag: number) {}

  notePrimary({ position, at }: Look): void {
    this.written.note(position, at);
  }

  noteReplica(server: ReadServer, { position, at }: Look): void {
    const log = this.replayed.get(server) ?? new PositionLog();
    this.replayed.set(server, log);
    log.note(position, at);
  }

  /**
   * @param primary null while it does not answer: then the replicas are compared with one another, and their own clocks
   *   say how old is what they have, which the primary's would say better
   */
  judge(replicas: ReadonlyMap<ReadServer, Look>, primary: Look | null): Verdict[] {
    const logs = primary ? [this.written] : [...this.replayed.values()];
    const whom = primary ? "" : " another replica";
    return [...replicas].map(([server, { at, position, clock, replayedAt }]) => {
      const now = primary ? primary.clock + at - primary.at : clock;
      const age = replayedAt === null ? Infinity : Math.max(0, now - replayedAt);
      const lags = logs.map((log) => log.lagOf({ position, at, age }));
      return { server, why: lags.map((lag) => this.whyNot(lag, whom)).find(Boolean) ?? "" };
    });
  }

  private whyNot({ milliseconds, isMost }: Lag, whom: string): string {
    if (milliseconds <= this.mostLag) return "";
    if (milliseconds === Infinity) return `it is behind${whom}, and nothing tells for how long`;
    return `it is ${isMost ? "up to " : ""}${Math.round(milliseconds / 1_000)} s behind${whom}`;
  }
}
