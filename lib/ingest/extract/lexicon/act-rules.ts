// All rules that tell an act by its words, by language.
import type { ActRule } from "./act-rule";
import { ACT_RULES_AR } from "./act-rules-ar";
import { ACT_RULES_EN } from "./act-rules-en";
import { ACT_RULES_ES } from "./act-rules-es";
import { ACT_RULES_FR } from "./act-rules-fr";
import { ACT_RULES_RU } from "./act-rules-ru";
import { ACT_RULES_ZH } from "./act-rules-zh";

/** By ISO 639-1 code; a language that is not here has no rules, and its priorities no act. */
export const ACT_RULES: Readonly<Record<string, readonly ActRule[]>> = {
  en: ACT_RULES_EN,
  fr: ACT_RULES_FR,
  es: ACT_RULES_ES,
  ru: ACT_RULES_RU,
  ar: ACT_RULES_AR,
  zh: ACT_RULES_ZH,
};
