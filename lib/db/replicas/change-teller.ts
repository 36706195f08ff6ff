// Words for what changed of the servers, for the person who keeps them.
import type { ReadServer, ServerState } from "./server-state";

interface Change {
  before: ServerState;
  why: string;
  isPrimaryThere: boolean;
}

const ADVICE: Partial<Record<ServerState, string>> = {
  down: "See whether the server runs and can be reached; it is read again as soon as it answers",
  lagging:
    "See whether it replays (pg_is_wal_replay_paused) and receives (pg_stat_wal_receiver); it is read again when it has caught up",
  unfit: "Make it anew as a replica, or take it out of DATABASE_REPLICA_URLS",
};

/** Tells each thing once. */
export class ChangeTeller {
  private furthest: ReadServer | null = null;

  constructor(private readonly report: (message: string) => void) {}

  /** A server has changed its state. */
  change({ name, isPrimary, state }: ReadServer, { before, why, isPrimaryThere }: Change): void {
    const what = `${isPrimary ? "The primary" : "The replica"} ${name}`;
    const advice = ADVICE[state] ?? "";
    if (state === "ready" && before === "unknown") return;
    if (state === "ready" && isPrimary) this.report(`${what} answers again.`);
    else if (state === "ready" && isPrimaryThere) this.report(`${what} answers again and is up to date.`);
    else if (state === "ready") this.report(`${what} is read again: it is as far as any replica that is known.`);
    else if (!isPrimary) this.report(`${what} is left out: ${why}. ${advice}.`);
    else
      this.report(`${what} does not answer (${why}). Replicas are read, which may lack its last changes. ${advice}.`);
  }

  /** @param furthest the replica that is read although it is behind, since no better server answers; or null */
  behind(furthest: ReadServer | null): void {
    if (furthest === this.furthest) return;
    this.furthest = furthest;
    if (furthest) {
      this.report(`No server that answers is up to date: the replica ${furthest.name} is read, the furthest of them.`);
    }
  }
}
