// Names the engine that answers searches of a corpus.
import type { SearchEngine } from "@/lib/domain/search-engine";
import type { Corpus } from "./corpus";

/** The engine over this corpus. */
export function searchEngineOf({ engine }: Pick<Corpus, "engine">): SearchEngine {
  return engine;
}
