// The order of the results, as links.
import { ChoiceLinks } from "@/components/ui/choice-links";
import { localAddress } from "@/components/ui/local-address";
import type { Locale } from "@/lib/domain/locale";
import { SORTS } from "@/lib/domain/search";
import { searchAddress, withFilters, type SearchState } from "./search-address";
import { SEARCH_WORDING } from "./search-wording";

/** Relevance is offered only where words are searched. */
export function SortLinks({ state, locale }: { state: SearchState; locale: Locale }) {
  const words = SEARCH_WORDING[locale];
  const offered = SORTS.filter((sort) => sort !== "relevance" || state.text.trim() !== "");
  const choices = offered.map((sort) => ({
    name: words.sorts[sort],
    address: localAddress(locale, searchAddress(withFilters({ ...state, sort }, {}))),
    isHere: state.sort === sort,
  }));
  return <ChoiceLinks label={words.sort} choices={choices} />;
}
