// The search page.
import type { Metadata } from "next";
import { ActiveFilters } from "@/components/search/active-filters";
import { EmptyCorpus } from "@/components/search/empty-corpus";
import { EmptyResult } from "@/components/search/empty-result";
import { FacetPanel } from "@/components/search/facet-panel";
import { InterpretedAs } from "@/components/search/interpreted-as";
import { ResultList } from "@/components/search/result-list";
import { hasFilters, type SearchState } from "@/components/search/search-address";
import { SEARCH_FORM_ID, SearchForm } from "@/components/search/search-form";
import { SEARCH_WORDING } from "@/components/search/search-wording";
import { SampleBanner } from "@/components/site/sample-banner";
import { ApplyOnChange } from "@/components/ui/apply-on-change";
import { WIDE_SCREEN } from "@/components/ui/breakpoints";
import { searchStatements } from "@/lib/corpus/search-statements";
import type { SearchResult } from "@/lib/domain/search";
import { toQuery, type PageQuery } from "./check-parameters";
import { parseSearchParameters } from "./search-parameters";

interface Props {
  searchParams: PageQuery;
}

const PAGE_SIZE = 20;

async function readState({ searchParams }: Props): Promise<SearchState> {
  const checked = parseSearchParameters(toQuery(await searchParams));
  if (!checked.ok) throw new Error("proxy.ts lets no malformed address through");
  return checked.value;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text } = await readState(props);
  return { title: text.trim() === "" ? SEARCH_WORDING.title : `${text.trim()} · ${SEARCH_WORDING.submit}` };
}

export default async function SearchPage(props: Props) {
  const state = await readState(props);
  const result = await searchStatements({ ...state, pageSize: PAGE_SIZE });
  return (
    <>
      {result.sampleCorpus && <SampleBanner shows="list" />}
      <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
        <SearchHead state={state} />
        {result.corpusTotal === 0 ? <EmptyCorpus /> : <SearchBody state={state} result={result} />}
      </main>
    </>
  );
}

/** False on the first page of the whole corpus, where a visitor arrives. */
function isAsked({ text, filters, page }: SearchState): boolean {
  return text.trim() !== "" || hasFilters(filters) || page > 1;
}

function SearchHead({ state }: { state: SearchState }) {
  const asked = isAsked(state);
  return (
    <>
      <h1 className={asked ? "sr-only" : "max-w-[46rem] display text-[1.75rem] sm:text-4xl"}>
        {asked ? SEARCH_WORDING.title : SEARCH_WORDING.lead}
      </h1>
      <div className={asked ? "" : "mt-6"}>
        <SearchForm state={state} />
      </div>
    </>
  );
}

function SearchBody({ state, result }: { state: SearchState; result: SearchResult }) {
  const chosen = Object.values(state.filters).flat().length;
  return (
    <>
      <ActiveFilters state={state} facets={result.facets} />
      {isAsked(state) && <InterpretedAs interpretation={result.interpretation} />}
      <ApplyOnChange form={SEARCH_FORM_ID} wide={WIDE_SCREEN} />
      <div className="mt-5 grid gap-x-12 lg:has-[>aside]:grid-cols-[17rem_minmax(0,1fr)]">
        <FacetPanel facets={result.facets} chosen={chosen} />
        {result.hits.length > 0 ? <ResultList result={result} /> : <EmptyResult result={result} />}
      </div>
    </>
  );
}
