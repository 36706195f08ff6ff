// The years at a glance, and the range of them that is searched: two fields of the form; each column is a link to its year.
import { localAddress } from "@/components/ui/local-address";
import type { FacetFilters, FacetValue, YearRange } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { searchAddress, withFilters, yearText, type SearchState } from "./search-address";
import { SEARCH_FORM_ID } from "./search-form";
import { SEARCH_WORDING } from "./search-wording";

interface Props {
  values: readonly FacetValue[];
  state: SearchState;
  locale: Locale;
}

const HEIGHT = 40;
const FEWEST_YEARS = 3;

/** The histogram above the two fields. */
export function YearRangeFilter(props: Props) {
  const { state, locale } = props;
  const words = SEARCH_WORDING[locale];
  const { from, to } = state.filters.years ?? { from: null, to: null };
  return (
    <>
      <Histogram {...props} />
      <div className="flex gap-2">
        <YearField name="from" label={words.fromYear} value={yearText(from)} />
        <YearField name="to" label={words.toYear} value={yearText(to)} />
        <button
          type="submit"
          form={SEARCH_FORM_ID}
          aria-label={words.applyYears}
          className="min-h-8 self-end field px-2.5 hover:bg-wash"
        >
          <span aria-hidden="true">→</span>
        </button>
      </div>
    </>
  );
}

/** Whether a year, as a value of the facet, lies in the range; every year does where there is none. */
export function liesWithin(years: YearRange | null, value: string): boolean {
  return Number(value) >= (years?.from ?? 0) && Number(value) <= (years?.to ?? 9_999);
}

function YearField({ name, label, value }: { name: "from" | "to"; label: string; value: string | null }) {
  return (
    <label className="min-w-0 flex-1 text-sm text-soft">
      {label}
      <input
        type="text"
        inputMode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        name={name}
        form={SEARCH_FORM_ID}
        key={value}
        defaultValue={value ?? ""}
        className="mt-0.5 block min-h-8 w-full field px-2 text-[0.9375rem] text-ink tabular-nums"
      />
    </label>
  );
}

/** Columns from the first year to the last; years without a statement leave a gap. The boxes say the same in numbers. */
function Histogram({ values, state, locale }: Props) {
  const years = values.filter(({ value, count }) => /^\d{4}$/.test(value) && count > 0);
  if (years.length < FEWEST_YEARS) return null;
  const first = Math.min(...years.map(({ value }) => Number(value)));
  const last = Math.max(...years.map(({ value }) => Number(value)));
  const most = Math.max(...years.map(({ count }) => count));
  return (
    <div aria-hidden="true" className="mt-1 mb-2" title={SEARCH_WORDING[locale].histogram(first, last)}>
      <svg viewBox={`0 0 ${(last - first + 1) * 10} ${HEIGHT}`} preserveAspectRatio="none" className="h-10 w-full">
        {years.map((year) => (
          <Column
            key={year.value}
            year={year}
            at={Number(year.value) - first}
            most={most}
            state={state}
            locale={locale}
          />
        ))}
      </svg>
      <p className="flex justify-between border-t border-rule pt-0.5 text-xs text-soft tabular-nums">
        <span>{first}</span>
        <span>{last}</span>
      </p>
    </div>
  );
}

interface ColumnProps extends Omit<Props, "values"> {
  year: FacetValue;
  at: number;
  most: number;
}

function Column({ year: { value, count, selected }, at, most, state, locale }: ColumnProps) {
  const year = Number(value);
  const height = Math.max(2, (count / most) * HEIGHT);
  const { years } = state.filters;
  const isWithin = selected || (years !== null && liesWithin(years, value));
  const address = searchAddress(ofYearAlone(state, year));
  return (
    <a href={localAddress(locale, address)} tabIndex={-1} rel="nofollow">
      <title>{`${value}: ${count}`}</title>
      <rect x={at * 10} y={0} width={10} height={HEIGHT} className="fill-transparent" />
      <rect
        x={at * 10 + 1}
        y={HEIGHT - height}
        width={8}
        height={height}
        className={isWithin ? "fill-accent" : "fill-accent/45"}
      />
    </a>
  );
}

/** What a column counts: single years that were chosen or excluded, and the range, would hold besides. */
function ofYearAlone(state: SearchState, year: number): SearchState {
  const { chosen, excluded } = state.filters;
  const others = ({ year: _year, ...rest }: FacetFilters): FacetFilters => rest;
  return withFilters(state, { chosen: others(chosen), excluded: others(excluded), years: { from: year, to: year } });
}
