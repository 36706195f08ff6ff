// Walks through all results of a search, page after page, so that a list of any size costs the memory of one page.
import { readStatements } from "@/lib/db/read-statements";
import type { SearchRequest } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import type { Corpus } from "./corpus";
import { searchLoosely } from "./search-loosely";
import { planSearch } from "./search-request";

/** Statements are whole, with all evidence: more of them at once would be felt in memory. */
const BATCH = 50;

/**
 * The statements in order, those that are gone meanwhile left out. One that comes meanwhile is met where it stands
 * behind the place that was reached.
 * @throws the database's error, also between statements
 */
export async function* walkResults(
  corpus: Corpus,
  request: Omit<SearchRequest, "pageSize" | "start" | "within" | "whole">,
): AsyncGenerator<StoredStatement, void> {
  const planned = await planSearch(corpus, { ...request, start: { at: "first" }, pageSize: BATCH }, 0);
  let { request: asked } = planned;
  for (;;) {
    const { answer, plan } = await searchLoosely(corpus, asked);
    yield* await readStatements(
      corpus.database,
      answer.hits.map(({ id }) => id),
    );
    const last = answer.hits.at(-1);
    if (!last || answer.hits.length < BATCH) return;
    const start: PageStart = { at: "after", cursor: last.cursor };
    asked = { ...asked, plan, start };
  }
}
