// What the corpus holds, in numbers.
import { countCorpus, type CorpusCounts } from "@/lib/db/count-corpus";
import { getCorpus } from "./corpus";

/** `sampleCorpus` is true where statements of the fictional sample are among them. */
export interface CorpusSummary extends CorpusCounts {
  sampleCorpus: boolean;
}

/** Counts statements, delegations, speakers, sources and the years they span. */
export async function corpusSummary(corpus = getCorpus()): Promise<CorpusSummary> {
  const counts = await countCorpus(corpus.database);
  return { ...counts, sampleCorpus: counts.sampleStatements > 0 };
}
