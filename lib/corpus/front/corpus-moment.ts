// Follows the corpus for what was made of it: one moment lasts until a statement is added, changed or removed.
import type { Database } from "@/lib/db/connect";
import { hasChangedSince, readHorizon } from "@/lib/db/corpus-horizon";

/** Two requests of the same moment see the same corpus. */
export interface CorpusMoment {
  horizon: string;
  /** When it was first seen, by the monotonic clock; in milliseconds. */
  since: number;
}

/** Gives the moment at which it is asked, or null where the database does not answer soon. */
export type AskMoment = () => Promise<CorpusMoment | null>;

/** How long a reader waits for that answer at most; in milliseconds. */
const PATIENCE = 500;

/** Looks at the database for each question; those that come while it looks wait for the next look, and share it. */
export function followCorpus(database: Database): AskMoment {
  let moment: CorpusMoment | null = null;
  const look = async (): Promise<CorpusMoment | null> => {
    if (moment && !(await hasChangedSince(database, moment.horizon))) return moment;
    moment = { horizon: await readHorizon(database), since: performance.now() };
    return moment;
  };
  return shared(() => within(PATIENCE, look()).catch(() => (moment = null)));
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** `work` as a function of which one call runs and one waits, however many ask. */
function shared<T>(work: () => Promise<T>): () => Promise<T> {
  let running: Promise<unknown> = Promise.resolve();
  let waiting: Promise<T> | null = null;
  return () => {
    waiting ??= running.then(() => {
      waiting = null;
      const now = work();
      running = now;
      return now;
    });
    return waiting;
  };
}
