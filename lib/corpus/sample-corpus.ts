// Adds and removes the fictional sample corpus, and nothing else.
import { join } from "node:path";
import { removeCollection, type Removal } from "@/lib/db/remove-collection";
import { removeUnneededOriginals } from "@/lib/db/originals-lock";
import { SAMPLE_COLLECTION } from "@/lib/db/read-statements";
import type { IngestReport } from "@/lib/domain/ingest-report";
import type { Corpus } from "./corpus";
import { ingestFiles, type IngestOptions } from "./ingest-files";
import { removeOriginals } from "./originals";

/** Where the documents of the sample are. */
const SAMPLE_FOLDER = join(import.meta.dirname, "../../seeds/statements");

/** Ingests the sample; documents that are there already change nothing. */
export async function addSample(corpus: Corpus, options: IngestOptions = {}): Promise<IngestReport> {
  return ingestFiles(corpus, [SAMPLE_FOLDER], { ...options, collection: SAMPLE_COLLECTION });
}

/**
 * Removes the sample's documents and statements, its kept bytes, and the speakers, delegations, meetings, groups and
 * cited documents that only it named.
 */
export async function removeSample(corpus: Corpus): Promise<Removal> {
  const removal = await removeCollection(corpus.database, SAMPLE_COLLECTION);
  await removeUnneededOriginals(corpus.database, removal.originals, (hashes) =>
    removeOriginals(corpus.dataDir, hashes),
  );
  return removal;
}
