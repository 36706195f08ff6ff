// The words of the comparison, by language.
import type { Locale } from "@/lib/domain/locale";
import { COMPARE_WORDING_EN, type CompareWording } from "./compare-wording-en";
import { COMPARE_WORDING_ES } from "./compare-wording-es";
import { COMPARE_WORDING_FR } from "./compare-wording-fr";

export const COMPARE_WORDING: Record<Locale, CompareWording> = {
  en: COMPARE_WORDING_EN,
  fr: COMPARE_WORDING_FR,
  es: COMPARE_WORDING_ES,
};
