// Adjectives of States in languages for which no package has them, as stems (regular expressions).

/** By language and ISO 3166-1 alpha-3 code; endings are those of the language. */
export const STATE_ADJECTIVES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  es: {
    ...{ ISR: "israelí", USA: "estadounidense|norteamerican[oa]", RUS: "rus[oa]", IRN: "iraní", TUR: "turc[oa]" },
    ...{ SYR: "siri[oa]", IRQ: "iraquí", MAR: "marroquí", GBR: "británic[oa]", FRA: "frances(?:a|as)?|francés" },
    ...{
      UKR: "ucranian[oa]",
      ARM: "armeni[oa]",
      CHN: "china",
      JPN: "japones[ae]?|japonés",
      IND: "india",
      PAK: "pakistaní",
    },
    ...{
      RWA: "rwandes[ae]?|ruandes[ae]?",
      ETH: "etíope",
      SRB: "serbi[oa]",
      ZAF: "sudafrican[oa]",
      COL: "colombian[oa]",
    },
    ...{
      NOR: "norueg[oa]|noruegues[ae]?",
      VNM: "vietnamita",
      IDN: "indonesi[oa]",
      CUB: "cuban[oa]",
      VEN: "venezolan[oa]",
    },
  },
  ru: {
    ...{ ISR: "израильск", USA: "американск", RUS: "российск", IRN: "иранск", TUR: "турецк", SYR: "сирийск" },
    ...{ IRQ: "иракск", MAR: "марокканск", GBR: "британск", FRA: "французск", UKR: "украинск", ARM: "армянск" },
    ...{ AZE: "азербайджанск", CHN: "китайск", JPN: "японск", PAK: "пакистанск", RWA: "руандийск", ETH: "эфиопск" },
    ...{ SRB: "сербск", ZAF: "южноафриканск", PRK: "северокорейск", GEO: "грузинск", DEU: "германск", NOR: "норвежск" },
  },
  ar: {
    ...{ ISR: "إسرائيلي|اسرائيلي", USA: "أمريكي|أميركي|امريكي", RUS: "روسي", IRN: "إيراني", TUR: "تركي", SYR: "سوري" },
    ...{ IRQ: "عراقي", MAR: "مغربي", GBR: "بريطاني", FRA: "فرنسي", UKR: "أوكراني", ARM: "أرميني", CHN: "صيني" },
    ...{
      JPN: "ياباني",
      PAK: "باكستاني",
      RWA: "رواندي",
      ETH: "إثيوبي|أثيوبي",
      SRB: "صربي",
      NOR: "نرويجي",
      ERI: "إريتري",
    },
  },
};

/** What stands around an adjective of a State beside a noun; `{adjective}` and `{noun}` are filled in. */
export const ADJECTIVE_ORDERS: Readonly<Record<string, string>> = {
  es: "(?<!\\p{L})(?:{noun})(?: (?:militar(?:es)?|armadas?|ilegal(?:es)?|terroristas?|aéreas?|territorial|de ocupación|de seguridad|de defensa))? (?:{adjective})(?:e?s)?(?!\\p{L})",
  ru: "(?<!\\p{L})(?:{adjective})\\p{L}{2,3} (?:(?:военн|военно-морск|военно-воздушн|вооруженн|вооружённ|оккупационн|незаконн|террористическ|ракетн|авиационн)\\p{L}{2,3} )?(?:{noun})",
  ar: "(?:{noun})(?: ال\\p{L}+)? (?:ال)?(?:{adjective})(?:ة|ه|ون|ين)?(?!\\p{L})",
};
