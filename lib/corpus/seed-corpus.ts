// Fills an empty corpus with the fictional sample, so that a newcomer sees everything at once.
import { leftPending } from "@/lib/db/left-pending";
import { SAMPLE_COLLECTION } from "@/lib/db/read-statements";
import type { IngestReport } from "@/lib/domain/ingest-report";
import type { Config } from "./config";
import { corpusSettings, openCorpus, type Corpus } from "./corpus";
import { corpusSummary } from "./corpus-summary";
import type { IngestOptions } from "./ingest-files";
import { addSample } from "./sample-corpus";

/**
 * Ingests the sample where the corpus is empty, and what is missing of it where that was interrupted.
 * @returns the report; null where there was nothing to do
 */
export async function seedCorpus(
  config: Config,
  databaseUrl: string,
  options: IngestOptions,
): Promise<IngestReport | null> {
  const corpus = openCorpus({ databaseUrl, ...corpusSettings(config) });
  try {
    return (await needsSample(corpus)) ? await addSample(corpus, options) : null;
  } finally {
    await corpus.close();
  }
}

async function needsSample(corpus: Corpus): Promise<boolean> {
  const { sources, sampleCorpus } = await corpusSummary(corpus);
  return sources === 0 || (sampleCorpus && (await leftPending(corpus.database, SAMPLE_COLLECTION)));
}
