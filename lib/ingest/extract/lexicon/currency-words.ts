// Currencies and large numbers as statements print them, in every language that is read.

/** Words and signs of a currency by ISO 4217 code; the longer ones are tried first. */
export const CURRENCY_WORDS: Readonly<Record<string, readonly string[]>> = {
  USD: [
    "US\\$",
    "U\\.S\\.\\$",
    "USD",
    "\\$US",
    "United States dollars?",
    "US dollars?",
    "dollars? des États-Unis",
    "dollars? américains?",
    "dólares? de los Estados Unidos",
    "dólares? estadounidenses?",
    "доллар(?:а|ов|ы)? США",
    "долл\\. США",
    "dollars?",
    "dólares?",
    "доллар(?:а|ов|ы)?",
    "دولار(?:ات)?",
    "美元",
    "\\$",
  ],
  EUR: ["EUR", "euros?", "евро", "يورو", "欧元", "€"],
  GBP: ["GBP", "pounds sterling", "livres sterling", "libras esterlinas", "英镑", "£"],
  JPY: ["JPY", "Japanese yen", "yen", "иен[аы]?", "yenes", "日元", "¥"],
  CNY: ["RMB", "CNY", "yuan(?:es)?", "юан(?:ей|я|ь)", "人民币", "元(?!首)"],
  CHF: ["CHF", "Swiss francs?", "francs? suisses?", "francos? suizos?", "瑞士法郎"],
  CAD: ["CAD", "C\\$", "Canadian dollars?", "dollars? canadiens?", "加元"],
  AUD: ["AUD", "A\\$", "Australian dollars?", "澳元"],
  RUB: ["RUB", "roubles?", "rubles?", "rublos", "рубл(?:ей|я|ь)", "卢布"],
  SEK: ["SEK", "Swedish kron(?:or|a)"],
  NOK: ["NOK", "Norwegian kroner?"],
  DKK: ["DKK", "Danish kroner?"],
  INR: ["INR", "Indian rupees?"],
};

/** Factor of a word for a large number, with the forms that stand for it. */
export const MAGNITUDES: readonly (readonly [number, string])[] = [
  [1e12, "trillions?|billones|billón|триллион\\p{L}*|трлн\\.?|تريليون|万亿"],
  [1e9, "billions?|milliards?|mil millones|миллиард\\p{L}*|млрд\\.?|مليار(?:ات)?|بليون|bn"],
  [1e8, "亿"],
  [1e6, "millions?|millones|millón|миллион\\p{L}*|млн\\.?|مليون|ملايين|mn|m|百万"],
  [1e4, "万"],
  [1e3, "thousands?|mille|mil|тысяч\\p{L}*|тыс\\.?|ألف|آلاف"],
];
