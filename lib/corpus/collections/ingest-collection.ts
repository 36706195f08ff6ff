// Ingests a published corpus in the layout that it is published in.
import type { IngestReport } from "@/lib/domain/ingest-report";
import type { Corpus } from "@/lib/corpus/corpus";
import { ingestInputs, type IngestOptions } from "@/lib/corpus/ingest-files";
import { COLLECTION_FORMATS, type CollectionName } from "./collection-formats";
import { openCollection } from "./open-collection";

/**
 * Ingests the corpus in `paths`; `onNote` is told what a person should know.
 * @throws CollectionError where it cannot be read as it lies, and what `ingestInputs` throws
 */
export async function ingestCollection(
  corpus: Corpus,
  name: CollectionName,
  paths: string[],
  { onNote = () => undefined, ...options }: IngestOptions & { onNote?: (note: string) => void } = {},
): Promise<IngestReport> {
  const { maxFileMb } = corpus.limits;
  const list = await openCollection(COLLECTION_FORMATS[name], paths, { maxFileMb, onNote });
  return ingestInputs(corpus, list, options);
}
