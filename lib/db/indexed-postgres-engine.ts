// The search engine over the bitmap index in PostgreSQL, which it keeps up to date.
import type { EngineAnswer, EngineRequest, SearchEngine } from "@/lib/domain/search-engine";
import { searchByBitmaps } from "./bitmap-index/search-by-bitmaps";
import { updateBitmapIndex } from "./bitmap-index/update-bitmap-index";
import type { Database } from "./connect";
import { postgresEngine } from "./postgres-engine";
import { searchStatementsInPostgres } from "./search-statements-in-postgres";

/** An update that failed, or found more changes right away, is not tried again at once; in milliseconds. */
const PAUSE = 5_000;

/**
 * The engine over an open database. While the index is not of this moment it answers without it, which is slower and
 * just as right, and has the index brought up to date in the background.
 * @param report told of an update that failed
 */
export function indexedPostgresEngine(database: Database, report: (message: string) => void): SearchEngine {
  const update = backgroundUpdate(database.url, report);
  const search = async (request: EngineRequest): Promise<EngineAnswer> => {
    const answer = await searchByBitmaps(database, request);
    if (answer) return answer;
    update();
    return searchStatementsInPostgres(database, request);
  };
  return { ...postgresEngine(database), search };
}

/** Starts an update unless one goes on, or the last one has only just ended. */
function backgroundUpdate(url: string, report: (message: string) => void): () => void {
  let notBefore = 0;
  return () => {
    if (Date.now() < notBefore) return;
    notBefore = Infinity;
    void updateBitmapIndex(url)
      .catch(({ message }: Error) => report(`search index: it could not be brought up to date (${message})`))
      .finally(() => (notBefore = Date.now() + PAUSE));
  };
}
