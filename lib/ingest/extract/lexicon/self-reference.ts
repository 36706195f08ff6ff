// How speakers of each language mean themselves or their delegation, and where others begin to be meant.
// Regular expressions, in which case does not matter.

/** By ISO 639-1 code; `-ons`, `-mos` and the like are verbs of the first person plural. */
export const SELF_REFERENCE: Readonly<Record<string, string>> = {
  en: "\\b(?:we|our|us|I|my)\\b",
  fr: "(?<!\\p{L})(?:nous|notre|nos|mon|ma|je|j[’'])|\\p{L}(?<!i|pris|sais|rais|poiss|moiss|horiz)ons(?!\\p{L})",
  es: "(?<!\\p{L})(?:nuestr[oa]s?|nosotros|mi|nos|yo)(?!\\p{L})|\\p{L}mos(?!\\p{L})",
  ru: "(?<!\\p{L})(?:мы|наш\\p{L}*|мо[йяеи]|я|нами|нас)(?!\\p{L})|(?:[ауяю]ем|[ауяю]емся|имся|юсь)(?!\\p{L})|(?<!\\p{L})(?:будем|продолжим|приложим|окажем|внесем|не допустим|направим|выделим)(?!\\p{L})|^[^\\p{L}]*(?:(?:и|также|по-прежнему|всегда|твердо|твёрдо) ){0,3}(?:готовы|намерены|привержены|настроены|заинтересованы|убеждены)(?!\\p{L})",
  ar: "(?<!\\p{L})(?:[وف]?(?:س?ن(?:لتزم|تعهد|واصل|عمل|ظل|سعى|ستمر|بقى|تمسك|تشبث|ؤكد|جدد|كرر|ود|علن|عرب|عبر|شدد|ؤمن|حن|عتزم|عمل|قف|دعو|رحب|شارك|قدم|ساهم|سهم|دعم|تطلع|دخر)|أؤكد|أجدد|أود|أعرب|أعلن|إنني|أنني)|[وفبل]{0,2}(?:بلادي|بلدي|وفدي|حكومتي|دولتي|مملكتي|مجموعتي|المملكة(?! المتحدة)|السلطنة))(?!\\p{L})|(?<!\\p{L})وفد(?= (?:بلاد|بلد))|\\p{L}(?<![اه]|(?<!\\p{L})(?:أم|آم|عل|ثم|وط|زم|حس|ضم|سك|رهي|معي|دي))نا(?!\\p{L})",
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
  ar: { open: "(?<!\\p{L})[وفبل]?(?:أن|ألا)(?!\\p{L})", closed: "(?<!\\p{L})(?:التي|الذي|الذين)(?!\\p{L})" },
  zh: { open: "知道|了解|面临|认识到|认为|相信|深信|希望|期待|注意到|看到|意识到|担心|如果|若(?!干)", closed: "(?!)" },
};

/**
 * Where the one who acts stands behind the verb. `verb` is of the third person; `heads` may stand between it and the
 * name of the one who acts ("the State of").
 */
export const VERB_FIRST: Readonly<Record<string, { verb: string; heads: string }>> = {
  ar: {
    verb: "^[وف]?س?[تي](?!أييد|ضامن|قدير)\\p{L}+$",
    heads: "^ (?:(?:ال)?(?:دولة|حكومة|مملكة|جمهورية|وفد|سلطنة|سلطات|شعب|قيادة) ){0,2}",
  },
};
