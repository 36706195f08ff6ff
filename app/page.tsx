// The search page.
import type { Metadata } from "next";
import { ActiveFilters } from "@/components/search/active-filters";
import { EmptyCorpus } from "@/components/search/empty-corpus";
import { EmptyResult } from "@/components/search/empty-result";
import { FacetPanel } from "@/components/search/facet-panel";
import { InterpretedAs } from "@/components/search/interpreted-as";
import { ResultList } from "@/components/search/result-list";
import { countFilters, type SearchState } from "@/components/search/search-address";
import { SEARCH_FORM_ID, SearchForm } from "@/components/search/search-form";
import { SearchTooLong } from "@/components/search/search-too-long";
import { SEARCH_WORDING } from "@/components/search/search-wording";
import { valueLabel } from "@/components/search/value-label";
import { SampleBanner } from "@/components/site/sample-banner";
import { ApplyOnChange } from "@/components/ui/apply-on-change";
import { WIDE_SCREEN } from "@/components/ui/breakpoints";
import { searchStatements } from "@/lib/corpus/search-statements";
import type { Locale } from "@/lib/domain/locale";
import type { SearchResult } from "@/lib/domain/search";
import { SearchTimeoutError } from "@/lib/domain/search-engine";
import { toQuery, type PageQuery } from "./check-parameters";
import { requestLocale } from "./request-locale";
import { parseSearchParameters } from "./search-parameters";

interface Props {
  searchParams: PageQuery;
}

interface BodyProps {
  state: SearchState;
  result: SearchResult;
  locale: Locale;
}

const PAGE_SIZE = 20;
const MAIN = "mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12";
/** Names that the search box offers before anything is typed. */
const OFFERED_NAMES = 12;

async function readState({ searchParams }: Props): Promise<SearchState> {
  const checked = parseSearchParameters(toQuery(await searchParams));
  if (!checked.ok) throw new Error("proxy.ts lets no malformed address through");
  return checked.value;
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { text } = await readState(props);
  const words = SEARCH_WORDING[await requestLocale()];
  return { title: text.trim() === "" ? words.title : `${text.trim()} · ${words.submit}` };
}

export default async function SearchPage(props: Props) {
  const [state, locale] = [await readState(props), await requestLocale()];
  const result = await searchStatements({ ...state, pageSize: PAGE_SIZE }).catch(nullWhereTooLong);
  if (!result) {
    return (
      <main className={MAIN}>
        <SearchForm state={state} suggestions={[]} locale={locale} />
        <SearchTooLong locale={locale} />
      </main>
    );
  }
  return (
    <>
      {result.sampleCorpus && <SampleBanner locale={locale} shows="list" />}
      <main className={MAIN}>
        <SearchHead state={state} result={result} locale={locale} />
        {result.corpusTotal === 0 ? (
          <EmptyCorpus locale={locale} />
        ) : (
          <SearchBody state={state} result={result} locale={locale} />
        )}
      </main>
    </>
  );
}

function nullWhereTooLong(error: Error): null {
  if (error instanceof SearchTimeoutError) return null;
  throw error;
}

/** False on the first page of the whole corpus, where a visitor arrives. */
function isAsked({ text, filters, start }: SearchState): boolean {
  return text.trim() !== "" || countFilters(filters) > 0 || start.at !== "first";
}

function SearchHead({ state, result, locale }: BodyProps) {
  const asked = isAsked(state);
  const words = SEARCH_WORDING[locale];
  return (
    <>
      <h1 className={asked ? "sr-only" : "max-w-[58rem] display text-[1.75rem] sm:text-[2.125rem]"}>
        {asked ? words.title : words.lead}
      </h1>
      <div className={asked ? "" : "mt-6"}>
        <SearchForm state={state} suggestions={offeredNames(result, locale)} locale={locale} />
      </div>
    </>
  );
}

/** The delegations and speakers with the most statements here, as queries. */
function offeredNames({ facets }: SearchResult, locale: Locale): string[] {
  const names = facets.flatMap(({ kind, values }) =>
    kind === "delegation" || kind === "speaker"
      ? values.slice(0, OFFERED_NAMES / 2).map((value) => `${kind}:"${valueLabel(kind, value, locale)}"`)
      : [],
  );
  return [...new Set(names)];
}

function SearchBody({ state, result, locale }: BodyProps) {
  return (
    <>
      <ActiveFilters state={state} facets={result.facets} locale={locale} />
      {isAsked(state) && <InterpretedAs result={result} state={state} locale={locale} />}
      <ApplyOnChange form={SEARCH_FORM_ID} wide={WIDE_SCREEN} />
      <div className="mt-5 grid gap-x-12 lg:has-[>aside]:grid-cols-[17rem_minmax(0,1fr)]">
        <FacetPanel facets={result.facets} state={state} locale={locale} />
        {result.hits.length > 0 ? (
          <ResultList result={result} state={state} locale={locale} />
        ) : (
          <EmptyResult result={result} locale={locale} />
        )}
      </div>
    </>
  );
}
