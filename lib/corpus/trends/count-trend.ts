// Counts queries by year, delegation and region: the numbers of the trends page, by the engine that searches.
import { NO_FILTERS, type Filters } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import type { EngineAnswer } from "@/lib/domain/search-engine";
import { isInArea } from "@/lib/domain/taxonomy/areas";
import type { Trend, TrendScope, TrendSeries } from "@/lib/domain/trend";
import { printQuery } from "@/lib/search/print-query";
import { getCorpus, type Corpus } from "../corpus";
import { delegationList } from "../delegation-list";
import { planSearch, type PlannedSearch } from "../search-request";
import { byDelegation, byRegion, byYear, countsOf, yearsHeld } from "./assemble-series";

/** What is counted: `texts` in the query language. */
export interface TrendRequest {
  texts: string[];
  scope: TrendScope;
  locale: Locale;
}

interface Frame {
  years: number[];
  held: EngineAnswer;
  /** Names of the delegations of the scope by id. */
  names: ReadonlyMap<string, string>;
  locale: Locale;
}

/**
 * The trend. Each query counts exactly as a search for it does: a statement counts once, procedural turns of a
 * presiding officer never, and words that no statement holds together are not loosened.
 */
export async function countTrend({ texts, scope, locale }: TrendRequest, corpus = getCorpus()): Promise<Trend> {
  const delegations = await delegationList(locale, corpus);
  const within = delegations.filter(({ id }) => isWithin(scope, id));
  const filters = filtersOf(
    scope,
    within.map(({ id }) => id),
  );
  const held = await count(corpus, await plan(corpus, "", filters));
  const names = new Map(within.map(({ id, name }) => [id, name]));
  const frame: Frame = { years: yearsHeld(countsOf(held, "year")), held, names, locale };
  const series = await Promise.all(texts.map((text) => countSeries(corpus, text, filters, frame)));
  const heldUndated = held.total - sumOf(countsOf(held, "year"));
  return { years: frame.years, series, held: held.total, heldUndated, sample: held.sampleTotal > 0 };
}

function isWithin({ delegations, region }: TrendScope, id: string): boolean {
  if (delegations.length > 0 && !delegations.includes(id)) return false;
  return region === null || isInArea(id, region);
}

/** No delegation has this id. */
const NOBODY = "-";

/** A scope that lets nothing through must not become a filter without values, which lets everything through. */
function filtersOf({ delegations, region }: TrendScope, ids: string[]): Filters {
  if (delegations.length === 0 && region === null) return NO_FILTERS;
  return { ...NO_FILTERS, chosen: { delegation: ids.length > 0 ? ids : [NOBODY] } };
}

async function countSeries(corpus: Corpus, text: string, filters: Filters, frame: Frame): Promise<TrendSeries> {
  const planned = await plan(corpus, text, filters);
  const answer = await count(corpus, planned);
  const { query, usedSynonyms } = planned;
  const [found, held] = [answer, frame.held].map((one) => countsOf(one, "delegation")) as [Counts, Counts];
  const years = countsOf(answer, "year");
  return {
    ...{ text, canonical: printQuery(query.root), misunderstood: query.misunderstood },
    also: [...new Set(usedSynonyms.flatMap(({ also }) => also))],
    years: byYear(frame.years, years, countsOf(frame.held, "year")),
    total: answer.total,
    undated: answer.total - sumOf(years),
    delegations: byDelegation(found, held, frame.names),
    regions: byRegion(found, held, frame.names, frame.locale),
  };
}

type Counts = ReadonlyMap<string, number>;

const sumOf = (counts: Counts): number => [...counts.values()].reduce((sum, one) => sum + one, 0);

function plan(corpus: Corpus, text: string, filters: Filters): Promise<PlannedSearch> {
  const request = { text, filters, sort: "newest", start: { at: "first" }, pageSize: 1, synonyms: true } as const;
  return planSearch(corpus, request, null);
}

const count = (corpus: Corpus, { request }: PlannedSearch): Promise<EngineAnswer> => corpus.engine.search(request);
