// The words for citing a statement and for what stands around it, by language.
import type { Locale } from "@/lib/domain/locale";
import { CITING_WORDING_EN, type CitingWording } from "./citing-wording-en";
import { CITING_WORDING_ES } from "./citing-wording-es";
import { CITING_WORDING_FR } from "./citing-wording-fr";

export const CITING_WORDING: Record<Locale, CitingWording> = {
  en: CITING_WORDING_EN,
  fr: CITING_WORDING_FR,
  es: CITING_WORDING_ES,
};
