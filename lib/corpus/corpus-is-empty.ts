// Tells a page that found nothing whether there is anything to find.
import { countCorpus } from "@/lib/db/count-corpus";
import { getCorpus } from "./corpus";

/** True where the corpus holds no statement at all. */
export async function corpusIsEmpty(corpus = getCorpus()): Promise<boolean> {
  return (await countCorpus(corpus.database)).statements === 0;
}
