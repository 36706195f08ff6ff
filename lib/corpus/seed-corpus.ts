// Fills an empty corpus with the fictional sample, so that a newcomer sees everything at once.
import type { IngestReport } from "@/lib/domain/ingest-report";
import { openCorpus, ingestLimits } from "./corpus";
import { corpusSummary } from "./corpus-summary";
import type { Config } from "./config";
import type { IngestProgress } from "./ingest-files";
import { addSample } from "./sample-corpus";

/**
 * Ingests the sample where the corpus holds no document.
 * @returns the report; null where the corpus is not empty
 */
export async function seedCorpus(
  config: Config,
  databaseUrl: string,
  options: { signal: AbortSignal; onProgress: (progress: IngestProgress) => void },
): Promise<IngestReport | null> {
  const corpus = openCorpus({ databaseUrl, dataDir: config.DATA_DIR, limits: ingestLimits(config) });
  try {
    const { sources } = await corpusSummary(corpus);
    return sources > 0 ? null : await addSample(corpus, options);
  } finally {
    await corpus.close();
  }
}
