// Turns what was asked on the search page into what an engine is asked, the same for pages and for whole result lists.
import type { SearchRequest } from "@/lib/domain/search";
import type { FieldNode, Query } from "@/lib/domain/query";
import type { EngineRequest } from "@/lib/domain/search-engine";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery, type UsedSynonym } from "@/lib/search/plan-query";
import type { Corpus } from "./corpus";
import { readFieldValues } from "./field-values";

/** The request to an engine, and what was understood on the way. */
export interface PlannedSearch {
  query: Query;
  /** Fields of the query whose name nothing in the corpus has. */
  unknown: FieldNode[];
  request: EngineRequest;
  usedSynonyms: UsedSynonym[];
}

/** What of a search on the page is for the engine; `pageSize` as in the engine's request. */
export type PlannedRequest = Omit<SearchRequest, "within" | "whole" | "pageSize"> & Pick<EngineRequest, "pageSize">;

/** Plans a search; `mostValues` as in the engine's request. */
export async function planSearch(
  corpus: Corpus,
  { text, synonyms, filters, sort, start, pageSize }: PlannedRequest,
  mostValues: number | null,
): Promise<PlannedSearch> {
  const query = parseQuery(text);
  const { fieldValues, unknown } = await readFieldValues(corpus, query);
  const { usedSynonyms, ...plan } = planQuery(query, { fieldValues, synonyms });
  return { query, unknown, usedSynonyms, request: { plan, filters, sort, start, pageSize, mostValues } };
}
