// The search of the site: what a reader typed and chose in, hits with passages, counts and an interpretation out.
import { readDelegationNames } from "@/lib/db/read-delegation-names";
import { findAnsweringParagraphs, readHits } from "@/lib/db/read-hits";
import { postgresEngine } from "@/lib/db/search-statements-in-postgres";
import { FACET_KINDS, type FacetFilters } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { Hit, SearchRequest, SearchResult } from "@/lib/domain/search";
import type { FacetCount } from "@/lib/domain/search-engine";
import { interpretQuery } from "@/lib/search/interpret-query";
import { parseQuery } from "@/lib/search/parse-query";
import { planQuery } from "@/lib/search/plan-query";
import { buildFacets } from "./build-facets";
import { buildHit } from "./build-hit";
import { getCorpus, type Corpus } from "./corpus";
import { labelValue } from "./facet-labels";

/**
 * Searches the corpus. Any text gives an answer; what of it means nothing is listed in the interpretation. A text
 * without a word to search for finds all statements that the filters let through.
 * @throws the database's error.
 */
export async function searchStatements(request: SearchRequest, corpus = getCorpus()): Promise<SearchResult> {
  const query = parseQuery(request.text);
  const plan = planQuery(query);
  const startedAt = performance.now();
  const answer = await postgresEngine(corpus.database).search({ ...request, plan });
  const tookMs = performance.now() - startedAt;
  const [hits, names] = await Promise.all([
    hitsOf(corpus, answer.ids, plan),
    delegationNames(corpus, answer.facetCounts, request.filters),
  ]);
  return {
    ...{ request, hits, tookMs, total: answer.total, corpusTotal: answer.corpusTotal },
    facets: buildFacets(answer.facetCounts, request.filters, names),
    interpretation: interpretQuery(query, chosenFilters(request.filters, names)),
    sampleCorpus: answer.sampleTotal > 0,
  };
}

async function hitsOf({ database }: Corpus, ids: string[], plan: QueryPlan): Promise<Hit[]> {
  const [records, answering] = await Promise.all([
    readHits(database, ids),
    findAnsweringParagraphs(database, ids, plan),
  ]);
  return records.map((record) => buildHit(record, answering.get(record.id) ?? new Set(), plan));
}

function delegationNames({ database }: Corpus, counts: FacetCount[], { delegation = [] }: FacetFilters) {
  const counted = counts.filter(({ kind }) => kind === "delegation").map(({ value }) => value);
  return readDelegationNames(database, [...new Set([...counted, ...delegation])]);
}

function chosenFilters(filters: FacetFilters, names: ReadonlyMap<string, string>) {
  return FACET_KINDS.map((kind) => ({
    kind,
    labels: (filters[kind] ?? []).map((value) => labelValue(kind, value, names).label),
  }));
}
