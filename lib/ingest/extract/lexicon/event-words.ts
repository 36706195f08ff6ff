// Words by which statements name a conference, summit or meeting that is still to come.

/**
 * - `ahead`: words that place an event in the time to come, before its name ("the upcoming")
 * - `kinds`: the kinds of event; its name holds one of them and begins with a capital
 * - `behind`: words behind a name that place it in the time to come ("to be held")
 */
export interface EventWords {
  ahead: string;
  kinds: string;
  behind: string;
}

const ENGLISH_KINDS =
  "Summit|Conference|Congress|Forum|Review Conference|High-[Ll]evel (?:Meeting|Week|Dialogue)|COP\\s?-?\\d{1,2}|Conference of the Parties|Dialogue|Symposium";

/** Patterns without case folding: a name begins with a capital. */
export const EVENT_WORDS: Readonly<Record<string, EventWords>> = {
  en: {
    ahead:
      "(?:[Uu]pcoming|[Ff]orthcoming|[Nn]ext(?: year[’']s| month[’']s)?|[Ll]ook(?:s|ing)? forward to (?:the|hosting the|participating in the)|(?:[Ww]ill|[Tt]o) (?:host|hold|convene|chair) (?:the|a|an)|(?:[Aa]head of|[Pp]repar(?:ing|ations?) for|[Ii]n preparation for|[Ii]n the (?:run-up|lead-up) to|[Oo]n the road to) (?:the|our))",
    kinds: ENGLISH_KINDS,
    behind:
      "(?:,? (?:(?:which|that) )?(?:will|to|is to|scheduled to|due to) (?:also )?(?:be (?:held|convened|hosted)|take place|convene)|,? (?:scheduled|planned) for|,? (?:next (?:year|month|week|spring|autumn)|later this year))",
  },
  fr: {
    ahead: "(?:[Pp]rochaine?|[Ff]uture?|à venir|accueillera (?:la|le|l[’'])|organisera (?:la|le|l[’']))",
    kinds: "Sommet|Conférence|Congrès|Forum|COP\\s?-?\\d{1,2}|Réunion de haut niveau",
    behind:
      "(?:,? (?:qui )?(?:se tiendra|aura (?:également )?lieu|prévue?|sera (?:organisée?|accueillie?))|,? l[’']année prochaine)",
  },
  es: {
    ahead: "(?:[Pp]róxim[ao]|[Ff]utur[ao]|acogerá (?:la|el)|organizará (?:la|el)|celebrará (?:la|el))",
    kinds: "Cumbre|Conferencia|Congreso|Foro|COP\\s?-?\\d{1,2}|Reunión de Alto Nivel",
    behind:
      "(?:,? (?:que )?(?:se (?:celebrará|realizará|llevará a cabo)|tendrá lugar|prevista?o?)|,? (?:el próximo año|el año próximo))",
  },
  ru: {
    ahead: "(?:предстоящ\\p{L}+|следующ\\p{L}+|будущ\\p{L}+)",
    kinds: "(?:[Сс]аммит|[Кк]онференци|[Кк]онгресс|[Фф]орум)\\p{L}*",
    behind: "(?:,? котор\\p{L}+ (?:состоится|пройдет|пройдёт))",
  },
};
