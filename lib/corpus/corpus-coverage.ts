// What the corpus holds and does not hold, counted by the engine that searches, so that no page says another number.
import { countEnds, countSources, readIngestStamp } from "@/lib/db/count-sources";
import { NO_FILTERS, type FacetKind } from "@/lib/domain/facet";
import type { Coverage, CoverageCount } from "@/lib/domain/coverage";
import type { Locale } from "@/lib/domain/locale";
import type { EngineAnswer } from "@/lib/domain/search-engine";
import { ORGANS, type OrganCode } from "@/lib/domain/taxonomy/organs";
import { getCorpus, type Corpus } from "./corpus";
import { delegationList } from "./delegation-list";
import { remember } from "./remember";
import { planSearch } from "./search-request";

const countDocuments = remember(
  async ({ database }) => {
    const [sources, ends] = await Promise.all([countSources(database), countEnds(database)]);
    return { sources, ends };
  },
  ({ database }) => readIngestStamp(database),
);

/** All counts of one state of the corpus, but for documents and runs, which are read right after. */
export async function corpusCoverage(locale: Locale, corpus = getCorpus()): Promise<Coverage> {
  const answer = await countAll(corpus);
  const [delegations, { sources, ends }] = await Promise.all([
    delegationList(locale, corpus),
    countDocuments(corpus, ""),
  ]);
  const names = new Map(delegations.map(({ id, name }) => [id, name]));
  const years = yearsOf(answer);
  return {
    ...{ statements: answer.total, sample: answer.sampleTotal > 0, sources, ends, years },
    undated: answer.total - years.reduce((sum, { count }) => sum + count, 0),
    organs: valuesOf(answer, "organ", (code) => ORGANS[code as OrganCode]?.[locale] ?? code),
    languages: valuesOf(answer, "language", (code) => code),
    delegations: valuesOf(answer, "delegation", (id) => names.get(id) ?? id),
  };
}

async function countAll(corpus: Corpus): Promise<EngineAnswer> {
  const frame = { text: "", filters: NO_FILTERS, sort: "newest", start: { at: "first" }, pageSize: 1 } as const;
  const { request } = await planSearch(corpus, { ...frame, synonyms: true }, null);
  return corpus.engine.search(request);
}

function yearsOf({ facetCounts }: EngineAnswer): Coverage["years"] {
  const counts = new Map(
    facetCounts.filter(({ kind }) => kind === "year").map((one) => [Number(one.value), one.count]),
  );
  if (counts.size === 0) return [];
  const first = Math.min(...counts.keys());
  const length = Math.max(...counts.keys()) - first + 1;
  return Array.from({ length }, (_, at) => ({ year: first + at, count: counts.get(first + at) ?? 0 }));
}

/** The values of a facet, the most frequent first, and how many statements have none, if any. */
function valuesOf(answer: EngineAnswer, facet: FacetKind, label: (value: string) => string): CoverageCount[] {
  const values = answer.facetCounts
    .filter(({ kind, count }) => kind === facet && count > 0)
    .map(({ value, count }) => ({ value, label: label(value), count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const without = answer.total - values.reduce((sum, { count }) => sum + count, 0);
  return without > 0 ? [...values, { value: "", label: "", count: without }] : values;
}
