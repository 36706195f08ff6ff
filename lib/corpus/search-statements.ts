// The search of the site: what a reader typed and chose in, hits with passages, counts and an interpretation out.
import { readDelegationNames } from "@/lib/db/read-delegation-names";
import { readSpeakerNames } from "@/lib/db/read-speaker-names";
import type { FacetKind, Filters } from "@/lib/domain/facet";
import type { QueryPlan } from "@/lib/domain/query";
import type { Hit, SearchRequest, SearchResult } from "@/lib/domain/search";
import type { Cursor, EngineAnswer, EngineHit } from "@/lib/domain/search-engine";
import { printQuery } from "@/lib/search/print-query";
import { buildFacets } from "./build-facets";
import { buildHit } from "./build-hit";
import { getCorpus, type Corpus } from "./corpus";
import { countYearsAlone } from "./count-years-alone";
import { isNamedByCorpus, type CorpusNames } from "./facet-labels";
import { hitRecords } from "./hit-records";
import { recentNames } from "./recent-names";
import { searchLoosely } from "./search-loosely";
import { planSearch } from "./search-request";
import { mostValues, showFacets } from "./show-facets";
import { suggestSpelling } from "./suggest-spelling";

/** A hit is quoted by so many paragraphs, the first that the engine names. */
const MOST_PASSAGES = 3;

/**
 * Searches the corpus. Any text gives an answer; what of it means nothing is listed in the interpretation. A text
 * without a word to search for finds all statements that the filters let through.
 * @throws the database's error.
 */
export async function searchStatements(request: SearchRequest, corpus = getCorpus()): Promise<SearchResult> {
  const planned = await planSearch(corpus, request, mostValues(request));
  const { query, unknown, usedSynonyms } = planned;
  const startedAt = performance.now();
  const { answer, loosened } = await searchLoosely(corpus, planned.request);
  const tookMs = performance.now() - startedAt;
  const [hits, names, spelling, yearsAlone] = await Promise.all([
    hitsOf(corpus, answer.hits, planned.request.plan),
    namesOf(corpus, answer, request.filters),
    answer.total === 0 || loosened ? suggestSpelling(corpus, planned, request) : null,
    countYearsAlone(corpus, planned),
  ]);
  return {
    ...{ request, hits, tookMs, loosened, spelling, yearsAlone },
    ...{ total: answer.total, corpusTotal: answer.corpusTotal, offset: answer.offset, ...neighbours(answer) },
    facets: showFacets(buildFacets(answer, request.filters, names), request, names),
    interpretation: {
      query,
      canonical: printQuery(query.root),
      misunderstood: query.misunderstood,
      unknown: [...new Set(unknown.map(printQuery))],
      synonyms: usedSynonyms,
    },
    sampleCorpus: answer.sampleTotal > 0,
  };
}

/** Where the pages before and after begin. */
function neighbours({ hits, offset, total }: EngineAnswer): { previous: Cursor | null; next: Cursor | null } {
  const previous = offset > 0 ? (hits[0]?.cursor ?? null) : null;
  const next = offset + hits.length < total ? (hits.at(-1)?.cursor ?? null) : null;
  return { previous, next };
}

async function hitsOf(corpus: Corpus, hits: EngineHit[], plan: QueryPlan): Promise<Hit[]> {
  const answering = new Map(hits.map(({ id, paragraphs }) => [id, new Set(paragraphs.slice(0, MOST_PASSAGES))]));
  const records = await hitRecords(corpus, hits, answering);
  return records.map((record) => buildHit(record, answering.get(record.id) ?? new Set(), plan));
}

/** Names of the speakers and delegations among the values of the facets. */
async function namesOf({ database }: Corpus, answer: EngineAnswer, filters: Filters): Promise<CorpusNames> {
  const { state } = answer;
  const idsOf = (kind: FacetKind) => [
    ...answer.facetCounts.filter((count) => count.kind === kind).map(({ value }) => value),
    ...(filters.chosen[kind] ?? []),
    ...(filters.excluded[kind] ?? []),
  ];
  const [delegations, speakers] = await Promise.all([
    recentNames(database, readDelegationNames, idsOf("delegation").filter(isNamedByCorpus), state),
    recentNames(database, readSpeakerNames, idsOf("speaker"), state),
  ]);
  return new Map([...delegations, ...speakers]);
}
