// The names of States as two well-kept packages have them, in one shape; on the server only, for their size.
import ar from "i18n-iso-countries/langs/ar.json";
import de from "i18n-iso-countries/langs/de.json";
import en from "i18n-iso-countries/langs/en.json";
import es from "i18n-iso-countries/langs/es.json";
import fr from "i18n-iso-countries/langs/fr.json";
import it from "i18n-iso-countries/langs/it.json";
import ja from "i18n-iso-countries/langs/ja.json";
import pt from "i18n-iso-countries/langs/pt.json";
import ru from "i18n-iso-countries/langs/ru.json";
import sv from "i18n-iso-countries/langs/sv.json";
import zh from "i18n-iso-countries/langs/zh.json";
import countries, { type Country } from "world-countries";
import { NAME_LANGUAGES, type DelegationName, type NameLanguage } from "./delegation";

type NameTable = Record<string, string | string[]>;

const SHORT_NAMES: Record<NameLanguage, { countries: NameTable }> = { en, fr, es, ru, ar, zh, ja, pt, de, it, sv };

/** The three-letter language codes under which the second package keeps its translations. */
const TRANSLATION_KEYS: Partial<Record<NameLanguage, string>> = {
  fr: "fra",
  es: "spa",
  ru: "rus",
  ar: "ara",
  zh: "zho",
  ja: "jpn",
  pt: "por",
  de: "deu",
  it: "ita",
  sv: "swe",
};

/** Names that the packages give to one State and that belong to another. */
const WRONG_NAMES: Record<string, string[]> = {
  COD: ["Congo", "Kongo", "الكونغو"],
  COG: ["República Democrática do Congo"],
  DMA: ["多米尼加", "多米尼加共和国"],
};

/** A State as the packages know it: codes, and short and official names by language. */
export interface CountryNames {
  code: string;
  alpha2: string;
  m49: string;
  /** As the packages have it: true also for the Holy See, which is an observer. */
  unMember: boolean;
  names: DelegationName[];
}

/** Every country and territory of the packages. Reads them anew at each call: keep the result. */
export function countryNames(): CountryNames[] {
  return countries.map((country) => ({
    code: country.cca3,
    alpha2: country.cca2,
    m49: country.ccn3,
    unMember: country.unMember,
    names: NAME_LANGUAGES.flatMap((language) => namesIn(country, language)),
  }));
}

function namesIn(country: Country, language: NameLanguage): DelegationName[] {
  const short = [SHORT_NAMES[language].countries[country.cca2] ?? []].flat();
  const long = language === "en" ? country.name : country.translations[TRANSLATION_KEYS[language] ?? ""];
  const wrong = WRONG_NAMES[country.cca3] ?? [];
  const all = long ? [...short, long.common, long.official] : short;
  return [...new Set(all)].filter((name) => !wrong.includes(name)).map((name) => ({ name, language }));
}
