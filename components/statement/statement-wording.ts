// The words of the statement page, by language.
import type { Locale } from "@/lib/domain/locale";
import { STATEMENT_WORDING_EN, type StatementWording } from "./statement-wording-en";
import { STATEMENT_WORDING_ES } from "./statement-wording-es";
import { STATEMENT_WORDING_FR } from "./statement-wording-fr";

export const STATEMENT_WORDING: Record<Locale, StatementWording> = {
  en: STATEMENT_WORDING_EN,
  fr: STATEMENT_WORDING_FR,
  es: STATEMENT_WORDING_ES,
};
