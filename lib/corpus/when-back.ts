// Goes on where the database was restarted in the middle of a run.
import { comesBack } from "@/lib/db/is-alive";
import type { Corpus } from "./corpus";
import { OriginalsError } from "./originals";

/**
 * Does the work, and once more after an error, as soon as the database answers: it may have been restarted meanwhile.
 * @throws the first error where the database does not come back, else that of the second time
 */
export async function whenBack<T>(corpus: Corpus, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof OriginalsError || !(await comesBack(corpus.database))) throw error;
    return work();
  }
}
