// Short names by which a text goes on to cite what it has named in full ("the Charter").

/**
 * - `symbol`: the code of the treaty
 * - `name`: a regular expression over the short name alone, with what must and must not stand around it
 * - `sure`: an expression over what stands before it, where the full name need not stand in the text
 */
export interface ShortTreatyName {
  code: string;
  name: string;
  sure?: string;
}

/** By ISO 639-1 code. */
export const SHORT_TREATY_NAMES: Readonly<Record<string, readonly ShortTreatyName[]>> = {
  en: [
    {
      code: "UN-CHARTER",
      name: "(?<=\\b(?:[Tt]he|[Oo]ur|[Tt]his)\\s+)Charter(?![’'\\p{L}]|\\s+(?:of|for|on)\\b)",
      sure: "(?:purposes|principles|Chapters?\\s+[IVX]+|Articles?\\s+\\d[\\d,\\s]*|preamble)\\s+(?:and\\s+principles\\s+|to\\s+|enshrined\\s+in\\s+)?(?:of|in|to)?\\s*[Tt]he\\s+$",
    },
  ],
  fr: [
    {
      code: "UN-CHARTER",
      name: "(?<=(?<!\\p{L})la\\s+)Charte(?!\\p{L}|\\s+(?:des?|du|sur|afric|arabe|social))",
      sure: "(?:buts|principes|Chapitres?\\s+[IVX]+|Articles?\\s+\\d+)\\s+(?:et\\s+principes\\s+)?de\\s+la\\s+$",
    },
  ],
  es: [
    {
      code: "UN-CHARTER",
      name: "(?<=(?<!\\p{L})la\\s+)Carta(?!\\p{L}|\\s+(?:de|del|sobre|Magna|Democr|Social|Afric))",
      sure: "(?:propósitos|principios|Capítulos?\\s+[IVX]+|Artículos?\\s+\\d+)\\s+(?:y\\s+principios\\s+)?de\\s+la\\s+$",
    },
  ],
  ru: [{ code: "UN-CHARTER", name: "(?<!\\p{L})Устав(?:а|у|ом|е)?(?!\\p{L}|\\s+(?:ООН|Организации|МАГАТЭ|ЮНЕСКО))" }],
  ar: [{ code: "UN-CHARTER", name: "(?<!\\p{L})[بلو]?الميثاق(?!\\p{L}|\\s+(?:الأفريقي|العربي))" }],
  zh: [{ code: "UN-CHARTER", name: "(?<!联合国|非洲|联盟|国)《?宪章》?" }],
};
