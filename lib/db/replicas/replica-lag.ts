// Tells how far a replica is behind, in time, from how far the primary had written when.

/** How much the primary had written at a moment: `position` in bytes of its log, `at` in milliseconds of one clock. */
interface Written {
  at: number;
  position: bigint;
}

/** So many looks at the primary are remembered; with one a second, five minutes. */
const REMEMBERED = 300;

/** What was seen of the primary, the newest last. */
export class PrimaryLog {
  private readonly seen: Written[] = [];

  /** Notes what the primary had written now. A primary that writes nothing costs no memory. */
  note(written: Written): void {
    if (this.seen.at(-1)?.position === written.position) return;
    this.seen.push(written);
    if (this.seen.length > REMEMBERED) this.seen.shift();
  }

  /** Milliseconds since the primary was first seen ahead of `position`; 0 for a replica that has all that was seen. */
  lagOf(position: bigint, now: number): number {
    const ahead = this.seen.find((written) => written.position > position);
    return ahead ? now - ahead.at : 0;
  }
}
