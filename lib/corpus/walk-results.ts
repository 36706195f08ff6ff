// Walks through all results of a search as they were at one moment, a batch of them after the other.
import type { Database } from "@/lib/db/connect";
import type { SearchRequest } from "@/lib/domain/search";
import type { Corpus } from "./corpus";
import { searchLoosely } from "./search-loosely";
import { planSearch } from "./search-request";

type ResultsRequest = Omit<SearchRequest, "pageSize" | "start" | "within" | "whole">;

/** How results are read: so many at once, by their ids and in that order. */
interface Reading<Result> {
  batch: number;
  read: (database: Database, ids: string[]) => Promise<Result[]>;
}

/**
 * The results in order, those that are gone meanwhile left out: which they are is asked once, so that none is missed or
 * met twice whatever comes while they are read. Costs the memory of all hits while they are asked for, then of their ids
 * and of one batch.
 * @throws the database's error, also between results
 */
export async function* walkResults<Result>(
  corpus: Corpus,
  request: ResultsRequest,
  { batch, read }: Reading<Result>,
): AsyncGenerator<Result, void> {
  const ids = await resultIds(corpus, request);
  for (let from = 0; from < ids.length; from += batch) {
    yield* await read(corpus.database, ids.slice(from, from + batch));
  }
}

async function resultIds(corpus: Corpus, request: ResultsRequest): Promise<string[]> {
  const whole = await planSearch(corpus, { ...request, start: { at: "first" }, pageSize: null }, 0);
  const { answer } = await searchLoosely(corpus, whole.request);
  return answer.hits.map(({ id }) => id);
}
