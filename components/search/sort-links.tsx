// The order of the results, as links.
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { SORTS, type Sort } from "@/lib/domain/search";
import { searchAddress, withFilters, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

/** Relevance is offered only where words are searched. */
export function SortLinks({ state, locale }: { state: SearchState; locale: Locale }) {
  const offered = SORTS.filter((sort) => sort !== "relevance" || state.text.trim() !== "");
  return (
    <nav aria-label={SEARCH_WORDING[locale].sort} className="screen-only">
      <ul className="flex items-center gap-1 text-sm">
        {offered.map((sort) => (
          <li key={sort}>
            <SortLink state={state} sort={sort} locale={locale} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SortLink({ state, sort, locale }: { state: SearchState; sort: Sort; locale: Locale }) {
  const current = state.sort === sort;
  return (
    <a
      href={localAddress(locale, searchAddress(withFilters({ ...state, sort }, {})))}
      aria-current={current ? "true" : undefined}
      className={`inline-flex min-h-8 items-center rounded-sm px-2 ${current ? "bg-wash font-semibold text-ink" : "text-accent hover:bg-wash"}`}
    >
      {SEARCH_WORDING[locale].sorts[sort]}
    </a>
  );
}
