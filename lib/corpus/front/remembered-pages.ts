// Keeps whole pages as they were sent, for as long as the corpus they tell of stays as it is.
import type { Answer } from "./answer";
import type { CorpusMoment } from "./corpus-moment";

/** Bytes of all pages together, as sent. */
const MOST_BYTES = 64 * 1_024 * 1_024;
/** A page is never older than this, in milliseconds, whatever else may have changed besides statements. */
const LONGEST = 60_000;
/** Searches follow an ingest within two seconds; pages of the time before are not kept. In milliseconds. */
const SETTLED = 5_000;
/** A page that took longer met something out of the ordinary, and may say so. In milliseconds. */
const SLOW = 5_000;

interface Kept {
  answer: Answer;
  at: number;
}

/** Pages of one moment of the corpus; those that were asked for longest ago go first. */
export class RememberedPages {
  private readonly pages = new Map<string, Kept>();
  private moment: CorpusMoment | null = null;
  private bytes = 0;

  constructor(private readonly mostBytes = MOST_BYTES) {}

  /** The page as it was sent, with its age in milliseconds; null where none of this moment is known. */
  find(key: string, moment: CorpusMoment, now = performance.now()): { answer: Answer; age: number } | null {
    this.turnTo(moment);
    const kept = this.pages.get(key);
    if (!kept) return null;
    this.forget(key);
    const age = now - kept.at;
    if (age > LONGEST) return null;
    this.put(key, kept);
    return { answer: kept.answer, age };
  }

  /** Keeps an answer to a request that came at `moment`, if it is a page that every reader would get. */
  keep(key: string, moment: CorpusMoment, answer: Answer, now = performance.now()): void {
    const askedAt = now - answer.tookMs;
    if (moment !== this.moment || askedAt - moment.since < SETTLED || !isOrdinary(answer)) return;
    this.forget(key);
    this.put(key, { answer, at: now });
    for (const oldest of this.pages.keys()) {
      if (this.bytes <= this.mostBytes) break;
      this.forget(oldest);
    }
  }

  private turnTo(moment: CorpusMoment): void {
    if (moment === this.moment) return;
    // A question may have been answered late: what a later moment has kept is not given up for it.
    if (this.moment && moment.since < this.moment.since) return;
    this.pages.clear();
    this.bytes = 0;
    this.moment = moment;
  }

  private put(key: string, kept: Kept): void {
    this.pages.set(key, kept);
    this.bytes += kept.answer.body.length;
  }

  private forget(key: string): void {
    this.bytes -= this.pages.get(key)?.answer.body.length ?? 0;
    this.pages.delete(key);
  }
}

function isOrdinary({ status, headers, tookMs }: Answer): boolean {
  const isPage = headers["content-type"]?.startsWith("text/html") ?? false;
  return status === 200 && isPage && !headers["set-cookie"] && tookMs <= SLOW;
}
