// The words of the coverage page, by language.
import type { Locale } from "@/lib/domain/locale";
import { COVERAGE_WORDING_EN, type CoverageWording } from "./coverage-wording-en";
import { COVERAGE_WORDING_ES } from "./coverage-wording-es";
import { COVERAGE_WORDING_FR } from "./coverage-wording-fr";

export const COVERAGE_WORDING: Record<Locale, CoverageWording> = {
  en: COVERAGE_WORDING_EN,
  fr: COVERAGE_WORDING_FR,
  es: COVERAGE_WORDING_ES,
};
