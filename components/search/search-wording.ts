// The words of the search page, by language.
import type { Locale } from "@/lib/domain/locale";
import { SEARCH_WORDING_EN, type SearchWording } from "./search-wording-en";
import { SEARCH_WORDING_ES } from "./search-wording-es";
import { SEARCH_WORDING_FR } from "./search-wording-fr";

export const SEARCH_WORDING: Record<Locale, SearchWording> = {
  en: SEARCH_WORDING_EN,
  fr: SEARCH_WORDING_FR,
  es: SEARCH_WORDING_ES,
};
