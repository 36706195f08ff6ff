// The words of the pages of delegations, themes and threats, by language.
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING_EN, type PositionWording } from "./position-wording-en";
import { POSITION_WORDING_ES } from "./position-wording-es";
import { POSITION_WORDING_FR } from "./position-wording-fr";

export const POSITION_WORDING: Record<Locale, PositionWording> = {
  en: POSITION_WORDING_EN,
  fr: POSITION_WORDING_FR,
  es: POSITION_WORDING_ES,
};

/** "2019–2024", one year alone, or null where there is none. */
export function yearSpan(first: number | null, last: number | null): string | null {
  if (first === null || last === null) return null;
  return first === last ? String(first) : `${first}–${last}`;
}
