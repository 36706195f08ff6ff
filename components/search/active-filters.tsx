// The filters that are on, each with a link that takes it off.
import { localAddress } from "@/components/ui/local-address";
import { FACET_KINDS, NO_FILTERS, type Facet, type FacetKind } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { labelOf } from "./describe-search";
import { countFilters, searchAddress, withFilters, withoutFilter, yearText, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

interface Props {
  state: SearchState;
  facets: Facet[];
  locale: Locale;
}

interface ChipProps {
  address: string;
  facet: string;
  label: string;
  locale: Locale;
}

/** Removable chips in the order of the facets; nothing where no filter is on. */
export function ActiveFilters(props: Props) {
  const { state, locale } = props;
  const words = SEARCH_WORDING[locale];
  if (countFilters(state.filters) === 0) return null;
  return (
    <nav aria-label={words.active} className="screen-only mt-4">
      <ul className="flex flex-wrap items-center gap-2">
        {chipsOf(props).map((chip) => (
          <li key={chip.address}>
            <Chip {...chip} />
          </li>
        ))}
        <li>
          <a
            href={localAddress(locale, searchAddress(withFilters(state, NO_FILTERS)))}
            className="inline-flex min-h-8 items-center px-1 text-sm quiet-link"
          >
            {words.clear}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function chipsOf({ state, facets, locale }: Props): ChipProps[] {
  const words = SEARCH_WORDING[locale];
  const { chosen, excluded, years } = state.filters;
  const chip = (kind: FacetKind, value: string, sign: string): ChipProps => ({
    address: localAddress(locale, searchAddress(withoutFilter(state, kind, value))),
    facet: words.facets[kind],
    label: sign + labelOf(facets, kind, value, locale),
    locale,
  });
  const chips = FACET_KINDS.flatMap((kind) => [
    ...(chosen[kind] ?? []).map((value) => chip(kind, value, "")),
    ...(excluded[kind] ?? []).map((value) => chip(kind, value, `${words.not} `)),
  ]);
  if (!years) return chips;
  const address = localAddress(locale, searchAddress(withFilters(state, { years: null })));
  return [
    ...chips,
    { address, facet: words.facets.year, label: words.years(yearText(years.from), yearText(years.to)), locale },
  ];
}

function Chip({ address, facet, label, locale }: ChipProps) {
  return (
    <a
      href={address}
      aria-label={SEARCH_WORDING[locale].remove(facet, label)}
      className="inline-flex min-h-8 items-center gap-2 rounded-sm bg-accent px-3 text-sm text-on-accent hover:opacity-90"
    >
      <span>
        <span className="opacity-85">{facet}:</span> <span className="font-semibold">{label}</span>
      </span>
      <span aria-hidden="true" className="text-base leading-none">
        ×
      </span>
    </a>
  );
}
