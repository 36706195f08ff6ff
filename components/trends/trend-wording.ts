// The words of the trends page, by language.
import type { Locale } from "@/lib/domain/locale";
import { TREND_WORDING_EN, type TrendWording } from "./trend-wording-en";
import { TREND_WORDING_ES } from "./trend-wording-es";
import { TREND_WORDING_FR } from "./trend-wording-fr";

export const TREND_WORDING: Record<Locale, TrendWording> = {
  en: TREND_WORDING_EN,
  fr: TREND_WORDING_FR,
  es: TREND_WORDING_ES,
};
