// Chooses the engine that answers searches of a corpus.
import { postgresEngine } from "@/lib/db/postgres-engine";
import type { SearchEngine } from "@/lib/domain/search-engine";
import type { Corpus } from "./corpus";

/** The engine over this corpus. */
export function searchEngineOf({ database }: Corpus): SearchEngine {
  return postgresEngine(database);
}
