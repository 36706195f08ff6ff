// The words of the frame around every page, by language.
import type { Locale } from "@/lib/domain/locale";
import { SITE_WORDING_EN, type SiteWording } from "./site-wording-en";
import { SITE_WORDING_ES } from "./site-wording-es";
import { SITE_WORDING_FR } from "./site-wording-fr";

export const SITE_WORDING: Record<Locale, SiteWording> = {
  en: SITE_WORDING_EN,
  fr: SITE_WORDING_FR,
  es: SITE_WORDING_ES,
};

/** The product's name, the same in every language. */
export const SITE_NAME = "Rostrum";

/** What removes the fictional sample. */
export const SAMPLE_COMMAND = "npm run sample -- remove";
