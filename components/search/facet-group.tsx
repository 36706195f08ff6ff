// One facet: its most frequent values as boxes with counts, and the way to all of them.
import { localAddress } from "@/components/ui/local-address";
import type { Facet } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { isSet } from "./facet-order";
import { FacetValues } from "./facet-values";
import { searchAddress, WITHIN_PREFIX, type SearchState } from "./search-address";
import { SEARCH_FORM_ID } from "./search-form";
import { SEARCH_WORDING } from "./search-wording";
import { liesWithin, YearRangeFilter } from "./year-range-filter";

interface Props {
  facet: Facet;
  state: SearchState;
  locale: Locale;
}

/** A facet as a group of check boxes that belong to the search form. */
export function FacetGroup(props: Props) {
  const { facet, state, locale } = props;
  const words = SEARCH_WORDING[locale];
  return (
    <fieldset className="border-t border-rule pt-3 pb-4">
      <legend className="float-left mb-1 w-full pt-3 font-semibold">{words.facets[facet.kind]}</legend>
      <div className="clear-both">
        {facet.kind === "year" && <YearRangeFilter values={facet.values} state={state} locale={locale} />}
        {facet.values.some(({ excluded }) => excluded) && (
          <p className="mb-1 text-sm text-soft">{words.exclusionAside}</p>
        )}
        {facet.kind === "year" ? <SingleYears {...props} /> : <Values {...props} />}
      </div>
    </fieldset>
  );
}

/** Single years that stand in the list before "all". */
const LISTED_YEARS = 10;

/** A year outside of the range that is searched is no box, since ticking it would find nothing; the histogram has it. */
function SingleYears({ facet, state, locale }: Props) {
  const { years } = state.filters;
  const offered = facet.values.filter((value) => isSet(value) || liesWithin(years, value.value));
  const isOpen = offered.some(isSet) || state.whole.includes("year");
  const listed = offered.filter((value, at) => at < LISTED_YEARS || isSet(value) || state.whole.includes("year"));
  const all = years ? { ...facet, values: offered, size: offered.length } : facet;
  if (offered.length === 0) return null;
  return (
    <details className="mt-1" open={isOpen}>
      <summary className="inline-flex min-h-6 items-center text-sm quiet-link">
        {SEARCH_WORDING[locale].singleYears}
      </summary>
      <FacetValues kind={facet.kind} values={listed} state={state} locale={locale} />
      {listed.length < offered.length && <AllValues facet={all} state={state} locale={locale} />}
    </details>
  );
}

/** The way to every value of a facet, or, where a page shows as many as it may, how many these are. */
function AllValues({ facet: { kind, size, values }, state, locale }: Props) {
  if (state.whole.includes(kind))
    return <p className="mt-1 text-sm text-soft">{SEARCH_WORDING[locale].mostFrequent(values.length, size)}</p>;
  return (
    <a
      href={localAddress(locale, searchAddress({ ...state, whole: [...state.whole, kind] }))}
      className="mt-1 inline-flex min-h-6 items-center text-sm quiet-link"
    >
      {SEARCH_WORDING[locale].allValues(size)}
    </a>
  );
}

function Values({ facet, state, locale }: Props) {
  const { kind, size, values } = facet;
  const words = SEARCH_WORDING[locale];
  const isSought = state.within[kind] !== undefined;
  const isCut = size > values.length;
  return (
    <>
      {(isSought || isCut || state.whole.includes(kind)) && <WithinBox facet={facet} state={state} locale={locale} />}
      <FacetValues kind={kind} values={values} state={state} locale={locale} />
      {isSought && values.length === 0 && <p className="text-sm text-soft">{words.noneWithin}</p>}
      {!isSought && isCut && <AllValues facet={facet} state={state} locale={locale} />}
    </>
  );
}

/** Finds values by their names among all of them, also those that are not shown. */
function WithinBox({ facet: { kind }, state, locale }: Props) {
  const words = SEARCH_WORDING[locale];
  return (
    <input
      type="search"
      name={WITHIN_PREFIX + kind}
      form={SEARCH_FORM_ID}
      aria-label={words.within(words.facets[kind])}
      placeholder={words.within(words.facets[kind])}
      key={state.within[kind] ?? ""}
      defaultValue={state.within[kind] ?? ""}
      maxLength={100}
      className="mb-1 min-h-8 w-full field px-2 text-sm placeholder:text-soft"
    />
  );
}
