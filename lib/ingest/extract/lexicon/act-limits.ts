// All limits to rules of acts, by language.
import type { ActLimit } from "./act-limit";
import { ACT_LIMITS_EN } from "./act-limits-en";
import { ACT_LIMITS_AR, ACT_LIMITS_RU, ACT_LIMITS_ZH } from "./act-limits-other";
import { ACT_LIMITS_ES, ACT_LIMITS_FR } from "./act-limits-romance";

/** By ISO 639-1 code. */
export const ACT_LIMITS: Readonly<Record<string, readonly ActLimit[]>> = {
  en: ACT_LIMITS_EN,
  fr: ACT_LIMITS_FR,
  es: ACT_LIMITS_ES,
  ru: ACT_LIMITS_RU,
  ar: ACT_LIMITS_AR,
  zh: ACT_LIMITS_ZH,
};
