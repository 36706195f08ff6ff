// Tells how far a replica is behind, in time, from which position of the log was reached when.

/** A position in bytes of the log, which was seen from `first` to `last`, in milliseconds of this machine's clock. */
interface Reached {
  position: bigint;
  first: number;
  last: number;
}

/** How far a replica had followed at a moment, and how old the last transaction is that it has, if that is known. */
export interface Followed {
  position: bigint;
  at: number;
  age: number;
}

/** `isMost`: it may be less, since nobody looked when the other server went past. */
export interface Lag {
  milliseconds: number;
  isMost: boolean;
}

/** So many positions are remembered; with one a second, five minutes. */
const REMEMBERED = 300;
/** Two looks that are further apart do not tell when between them a position was passed; in milliseconds. */
const CLOSE = 3_000;

/** Which positions one server, or the furthest of several, was seen at, the newest last. */
export class PositionLog {
  private readonly seen: Reached[] = [];

  /** Notes a position that is reached now. A server that writes nothing costs no memory. */
  note(position: bigint, at: number): void {
    const newest = this.seen.at(-1);
    if (newest?.position === position) {
      newest.last = at;
      return;
    }
    // A server that was put back to an older state begins anew.
    if (newest && newest.position > position) this.seen.length = 0;
    this.seen.push({ position, first: at, last: at });
    if (this.seen.length > REMEMBERED) this.seen.shift();
  }

  /** How long these positions have been ahead of a replica; 0 for a replica that has all that was seen. */
  lagOf({ position, at, age }: Followed): Lag {
    const next = this.seen.findIndex((reached) => reached.position > position);
    const ahead = this.seen[next];
    if (!ahead) return { milliseconds: 0, isMost: false };
    const least = Math.max(0, at - ahead.first);
    const before = this.seen[next - 1];
    if (before && ahead.first - before.last <= CLOSE) return { milliseconds: least, isMost: false };
    const most = Math.min(age, before ? at - before.last : Infinity);
    return { milliseconds: Math.max(least, most), isMost: most > least };
  }
}
