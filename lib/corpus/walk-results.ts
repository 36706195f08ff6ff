// Walks through all results of a search, page after page, so that a list of any size costs the memory of one page.
import type { Database } from "@/lib/db/connect";
import type { SearchRequest } from "@/lib/domain/search";
import type { PageStart } from "@/lib/domain/search-engine";
import type { Corpus } from "./corpus";
import { searchLoosely } from "./search-loosely";
import { planSearch } from "./search-request";

/** How results are read: so many at once, by their ids and in that order. */
interface Reading<Result> {
  batch: number;
  read: (database: Database, ids: string[]) => Promise<Result[]>;
}

/**
 * The results in order, those that are gone meanwhile left out. One that comes meanwhile is met where it stands behind
 * the place that was reached.
 * @throws the database's error, also between results
 */
export async function* walkResults<Result>(
  corpus: Corpus,
  request: Omit<SearchRequest, "pageSize" | "start" | "within" | "whole">,
  { batch, read }: Reading<Result>,
): AsyncGenerator<Result, void> {
  const planned = await planSearch(corpus, { ...request, start: { at: "first" }, pageSize: batch }, 0);
  let { request: asked } = planned;
  for (;;) {
    const { answer, plan } = await searchLoosely(corpus, asked);
    yield* await read(
      corpus.database,
      answer.hits.map(({ id }) => id),
    );
    const last = answer.hits.at(-1);
    if (!last || answer.hits.length < batch) return;
    const start: PageStart = { at: "after", cursor: last.cursor };
    asked = { ...asked, plan, start };
  }
}
