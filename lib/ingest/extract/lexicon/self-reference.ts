// How speakers of each language mean themselves or their delegation (regular expressions, case does not matter).

/** By ISO 639-1 code; `-ons`, `-mos` and the like are verbs of the first person plural. */
export const SELF_REFERENCE: Readonly<Record<string, string>> = {
  en: "\\b(?:we|our|us|I|my)\\b",
  fr: "(?<!\\p{L})(?:nous|notre|nos|mon|ma|je|j[’'])|\\p{L}ons(?!\\p{L})",
  es: "(?<!\\p{L})(?:nuestr[oa]s?|nosotros|mi|nos|yo)(?!\\p{L})|\\p{L}mos(?!\\p{L})",
  ru: "(?<!\\p{L})(?:мы|наш\\p{L}*|мо[йяеи]|я|нами)(?!\\p{L})|\\p{L}(?:ем|им|емся|имся|ю|юсь)(?!\\p{L})",
  ar: "\\p{L}",
  zh: "我|中方",
};

/** Where the names of those who are addressed end, behind a call upon them. */
export const ADDRESS_ENDS: Readonly<Record<string, string>> = {
  en: " to (?!all|the|both|every|each|those|its|our)| that | in order | not to |[;:.]",
  fr: " (?:à|de|d[’'])(?= ?\\p{Ll}+(?:er|ir|re|oir)\\b)| pour |[;:.]",
  es: " (?:a|de)(?= \\p{Ll}+(?:ar|er|ir)(?:se)?\\b)| que |[;:.]",
  ru: " к (?=\\p{Ll})|[;:.,]",
  ar: " (?:إلى|على|أن) |[؛:.،]",
  zh: "[，。；：]",
};
