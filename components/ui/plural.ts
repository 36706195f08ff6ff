// The form of a phrase that a number asks for, by the rules of each language.
import type { Locale } from "@/lib/domain/locale";
import { formatNumber } from "./formats";

/** The phrase for each category of number that the language has; `other` serves where one is left out. */
export type PluralForms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** A function from a count to its phrase; each "#" in the phrase becomes the number as the language writes it. */
export function plural(locale: Locale, forms: PluralForms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  return (count) => (forms[rules.select(count)] ?? forms.other).replaceAll("#", formatNumber(count, locale));
}
