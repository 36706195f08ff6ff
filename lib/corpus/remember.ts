// Keeps what is costly to count until statements change, so that a page after an ingest is never an old one.
import { hasChangedSince, readHorizon } from "@/lib/db/corpus-horizon";
import type { Corpus } from "./corpus";

interface Remembered<T> {
  /** What had changed before is in the value. */
  horizon: string;
  stamp: string;
  value: T;
}

/** Values kept of each kind; the oldest goes first. */
const MOST = 200;

const NO_STAMP = () => Promise.resolve("");

/**
 * `count` as a function that counts again only when a statement was added, changed or removed since, or when `readStamp`
 * gives another text, which stands for what else goes into the count. Nothing is kept where replicas answer, since the
 * next one may know more or less than the one that was asked.
 */
export function remember<T>(
  count: (corpus: Corpus, key: string) => Promise<T>,
  readStamp: (corpus: Corpus) => Promise<string> = NO_STAMP,
): (corpus: Corpus, key: string) => Promise<T> {
  const corpora = new WeakMap<Corpus, Map<string, Remembered<T>>>();
  return async (corpus, key) => {
    if (corpus.isReplicated) return count(corpus, key);
    const known = corpora.get(corpus) ?? new Map<string, Remembered<T>>();
    corpora.set(corpus, known);
    const kept = known.get(key);
    const ask = kept ? hasChangedSince(corpus.database, kept.horizon) : Promise.resolve(true);
    const [changed, stamp] = await Promise.all([ask, readStamp(corpus)]);
    if (kept && !changed && kept.stamp === stamp) return kept.value;
    const horizon = await readHorizon(corpus.database);
    const value = await count(corpus, key);
    known.delete(key);
    known.set(key, { horizon, stamp, value });
    for (const oldest of known.keys()) if (known.size > MOST) known.delete(oldest);
    return value;
  };
}
