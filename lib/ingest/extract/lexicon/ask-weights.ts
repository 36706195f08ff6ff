// Words that make an ask more pressing or less, by language (regular expressions, case does not matter).

export interface AskWeights {
  /** Outright calls and demands: a main point is likely. */
  pressing: readonly string[];
  /** Thanks, tales of the past, offers: a main point is less likely. */
  lessening: readonly string[];
}

export const ASK_WEIGHTS: Record<string, AskWeights> = {
  en: {
    pressing: [
      "\\bcall(?:s|ing)? (?:for|on|upon)\\b",
      "\\burg(?:e|es|ing)\\b",
      "\\bappeals? (?:to|for)\\b",
      "\\bdemands?\\b",
      "\\breiterates? (?:our|its|my|the)\\b",
      "\\bencourages?\\b",
      "\\binvites?\\b",
      "\\bmust\\b",
      "\\bneeds? to\\b",
      "\\bneed for\\b",
      "\\bwe need\\b",
      "\\bhave to\\b",
      "\\bin order to\\b",
      "\\binternational community\\b",
      "\\bpriorit",
      "\\brequires?\\b",
    ],
    lessening: [
      "\\bthank",
      "\\bgrateful\\b",
      "\\bgratitude\\b",
      "\\b(?:was|were|had)\\b",
      "\\bcommends?\\b",
      "\\bapprecia",
      "\\bnotes\\b",
      "\\bready to\\b",
      "\\bstands ready\\b",
      "\\blet us\\b",
      "\\bcannot\\b",
    ],
  },
  fr: {
    pressing: [
      "\\bappel(?:le|ons|lent)?\\b",
      "\\bexhort",
      "\\bdemand(?:e|ons|ent)\\b",
      "\\bexige",
      "\\bréitèr",
      "\\bencourag",
      "\\bdoi(?:t|vent)\\b",
      "\\bdevons\\b",
      "\\bil faut\\b",
      "\\bnous faut\\b",
      "\\burgen",
      "\\bcommunauté internationale\\b",
      "\\bpriorit",
      "\\bnécessi",
    ],
    lessening: [
      "\\bremerci",
      "\\bgratitude\\b",
      "\\bfélicit",
      "\\b(?:était|étaient|avait|avaient|fut)\\b",
      "\\bhommage\\b",
      "\\bsalu(?:e|er|ons)\\b",
    ],
  },
  es: {
    pressing: [
      "\\bllam(?:a|amos|ado|amiento)\\b",
      "\\binst(?:a|amos)\\b",
      "\\bexhort",
      "\\bexig",
      "\\breiter",
      "\\bdeb(?:e|emos|en)\\b",
      "\\btenemos que\\b",
      "\\bhay que\\b",
      "\\burg",
      "\\bcomunidad internacional\\b",
      "\\bpriori",
      "\\bnecesi",
      "\\brequ(?:iere|erimos)",
    ],
    lessening: [
      "\\bagradec",
      "\\bgracias\\b",
      "\\bfelicit",
      "\\b(?:era|eran|había|habían|fue|fueron)\\b",
      "\\bsalud(?:a|o|amos)\\b",
    ],
  },
  ru: {
    pressing: [
      "призыва",
      "требу",
      "настаива",
      "должн",
      "необходимо",
      "следует",
      "нужно",
      "международн\\p{L}+ сообществ",
      "приоритет",
    ],
    lessening: ["благодар", "поздрав", "признател", "(?<![\\p{L}])(?:был|была|было|были)(?![\\p{L}])"],
  },
  ar: {
    pressing: ["ندعو|تدعو|يدعو", "يجب", "ينبغي", "نطالب", "المجتمع الدولي", "ضرور"],
    lessening: ["شكر", "تهنئة", "نهنئ"],
  },
  zh: { pressing: ["呼吁", "敦促", "必须", "应该", "应当", "国际社会", "要求"], lessening: ["感谢", "祝贺"] },
  ja: { pressing: ["求め", "呼びかけ", "べき", "なければな", "国際社会", "必要"], lessening: ["感謝", "祝"] },
};
