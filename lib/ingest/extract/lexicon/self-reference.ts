// How speakers of each language mean themselves or their delegation, and where others begin to be meant.
// Regular expressions, in which case does not matter.

/** By ISO 639-1 code; `-ons`, `-mos` and the like are verbs of the first person plural. */
export const SELF_REFERENCE: Readonly<Record<string, string>> = {
  en: "\\b(?:we|our|us|I|my)\\b",
  fr: "(?<!\\p{L})(?:nous|notre|nos|mon|ma|je|j[’'])|\\p{L}(?<!i|pris|sais|rais|poiss|moiss|horiz)ons(?!\\p{L})",
  es: "(?<!\\p{L})(?:nuestr[oa]s?|nosotros|mi|nos|yo)(?!\\p{L})|\\p{L}mos(?!\\p{L})",
  ru: "(?<!\\p{L})(?:мы|наш\\p{L}*|мо[йяеи]|я|нами|нас)(?!\\p{L})|(?:[ауяю]ем|[ауяю]емся|имся|юсь)(?!\\p{L})|(?<!\\p{L})(?:будем|продолжим|приложим|окажем|внесем)(?!\\p{L})",
  ar: "\\p{L}",
  zh: "我|中方",
};

/**
 * What begins a clause with a subject of its own, behind which only what stands there says who acts. `closed` are those
 * that a comma closes again ("Xandaria, which presides, undertakes …").
 */
export const CLAUSES: Readonly<Record<string, { open: string; closed: string }>> = {
  en: { open: "\\b(?:that|whose|whether)\\b", closed: "\\b(?:which|who)\\b" },
  fr: { open: "(?<!\\p{L})(?:(?:que|dont)(?!\\p{L})|qu[’'])", closed: "(?<!\\p{L})qui(?!\\p{L})" },
  es: { open: "(?<!, )(?<!\\p{L})(?:que|cuy\\p{L}+)(?!\\p{L})", closed: "(?<=, )(?:que|quien\\p{L}*)(?!\\p{L})" },
  ru: { open: "(?<!\\p{L})что(?!\\p{L})", closed: "(?<!\\p{L})котор\\p{L}+" },
};
