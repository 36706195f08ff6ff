// Opens the corpus for a command that may change it, and at the end makes what the site keeps ready of it.
import type { Corpus } from "./corpus";
import { prepareJumpIndexes } from "./jump-index";
import { withCorpus } from "./with-corpus";

/** As `withCorpus`; the indexes of the quick jump are brought up to date where `work` has changed statements. */
export async function withChangedCorpus<T>(
  work: (corpus: Corpus) => Promise<T>,
  onStep: (message: string) => void = () => undefined,
): Promise<T> {
  return withCorpus(async (corpus) => {
    const done = await work(corpus);
    await readyJumps(corpus, onStep);
    return done;
  }, onStep);
}

/** Brings the indexes of the quick jump up to date; that this fails ends nothing, and `onStep` is told. */
export async function readyJumps(corpus: Corpus, onStep: (message: string) => void): Promise<void> {
  await prepareJumpIndexes(corpus).catch((error: unknown) => onStep(notStored(error)));
}

function notStored(error: unknown): string {
  return `The index of the quick jump could not be stored (${String(error)}); the site makes it when it is asked for.`;
}
