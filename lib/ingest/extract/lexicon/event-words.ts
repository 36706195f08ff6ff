// Words by which statements name a conference, summit or meeting that is still to come.

/**
 * - `ahead`: words that place an event in the time to come, before its name ("the upcoming")
 * - `kinds`: the kinds of event; its name holds one of them and begins with a capital
 * - `behind`: words behind a name that place it in the time to come ("to be held")
 * - `plain`: a name without a capital together with what places it in the time to come ("the next review conference");
 *   only the name itself is matched
 */
export interface EventWords {
  ahead: string;
  kinds: string;
  behind: string;
  plain?: string;
}

const NEVER = "(?!)";

const ENGLISH_KINDS =
  "Summit|Conference|Congress|Forum|Review Conference|High-[Ll]evel (?:Meeting|Week|Dialogue)|COP\\s?-?\\d{1,2}|Conference of the Parties|Dialogue|Symposium";

/** Patterns without case folding: a name begins with a capital. */
export const EVENT_WORDS: Readonly<Record<string, EventWords>> = {
  en: {
    ahead:
      "(?:[Uu]pcoming|[Ff]orthcoming|[Nn]ext(?: year[’']s| month[’']s)?|[Ll]ook(?:s|ing)? forward to (?:the|hosting the|participating in the)|(?:[Ww]ill|[Tt]o) (?:host|hold|convene|chair) (?:the|a|an)|(?:[Aa]head of|[Pp]repar(?:ing|ations?) for|[Ii]n preparation for|[Ii]n the (?:run-up|lead-up) to|[Oo]n the road to) (?:the|our))",
    kinds: ENGLISH_KINDS,
    plain:
      "(?<=(?<!\\p{L})(?:[Uu]pcoming|[Ff]orthcoming|[Nn]ext) (?:NPT )?)review conference(?: (?:of|on|to|for) (?:the )?[\\p{Lu}][\\p{L}-]+(?: (?:on |of |the )*[\\p{Lu}][\\p{L}-]+){0,6})?",
    behind:
      "(?:,? (?:(?:which|that) )?(?:will|to|is to|scheduled to|due to) (?:also )?(?:be (?:held|convened|hosted)|take place|convene)|,? (?:scheduled|planned) for|,? (?:next (?:year|month|week|spring|autumn)|later this year))",
  },
  fr: {
    ahead: "(?:[Pp]rochaine?|[Ff]uture?|à venir|accueillera (?:la|le|l[’'])|organisera (?:la|le|l[’']))",
    plain:
      "(?<=(?<!\\p{L})(?:prochaine?|future?) )(?:conférence d[’']examen|(?:conférence|sommet|congrès|forum)(?: (?:mondiale?|internationale?|ministérielle?|régionale?))?(?= (?:sur|pour|de la|de l[’']|des|du) ))(?: (?:sur la|sur les?|sur l[’']|sur|pour|contre|du|des|de la|de l[’']|de|d[’'])(?:(?<=[’'])| )[\\p{L}\\d-]{3,}(?: [\\p{L}]+(?:ique|iques|aires?|ales?|elles?|iers?))?){0,4}",
    kinds: "Sommet|Conférence|Congrès|Forum|COP\\s?-?\\d{1,2}|Réunion de haut niveau",
    behind:
      "(?:,? (?:qui )?(?:se tiendra|aura (?:également )?lieu|prévue?|sera (?:organisée?|accueillie?))|,? l[’']année prochaine)",
  },
  es: {
    ahead: "(?:[Pp]róxim[ao]|[Ff]utur[ao]|acogerá (?:la|el)|organizará (?:la|el)|celebrará (?:la|el))",
    plain:
      "(?<=(?<!\\p{L})(?:próxim[ao]|futur[ao]) )(?:conferencia de examen|(?:conferencia|cumbre|congreso|foro)(?: (?:mundial|internacional|ministerial|regional))?(?= (?:sobre|para|de la|de los|de las|del) ))(?: (?:sobre el|sobre la|sobre los|sobre las|sobre|para|contra|del|de los|de las|de la|de) (?:No )?[\\p{L}\\d-]{3,}(?: \\p{L}+(?:icas?|icos?|ales|ares|ivas?))?){0,4}",
    kinds: "Cumbre|Conferencia|Congreso|Foro|COP\\s?-?\\d{1,2}|Reunión de Alto Nivel",
    behind:
      "(?:,? (?:que )?(?:se (?:celebrará|realizará|llevará a cabo)|tendrá lugar|prevista?o?)|,? (?:el próximo año|el año próximo))",
  },
  ru: {
    ahead: "(?:[Пп]редстоящ\\p{L}+|[Сс]ледующ\\p{L}+|[Бб]удущ\\p{L}+)",
    kinds: "(?:[Сс]аммит|[Кк]онференци|[Кк]онгресс|[Фф]орум)\\p{L}*",
    behind: "(?:,? котор\\p{L}+ (?:состоится|пройдет|пройдёт))",
  },
  ar: {
    ahead: NEVER,
    kinds: NEVER,
    behind: NEVER,
    plain:
      "(?<=(?<!\\p{L})(?:[ولبك]|))(?:المؤتمر|مؤتمر|القمة|قمة|المنتدى|منتدى)(?: [\\p{L}\\d]+){1,9}?(?=،? (?:القادمة?|المقبلة?|المزمع عقده|المقرر عقده|(?:الذي|التي) (?:سوف )?(?:سي|ست)\\p{L}+)(?!\\p{L}))",
  },
  zh: {
    ahead: NEVER,
    kinds: NEVER,
    behind: NEVER,
    plain:
      "(?<=(?:即将(?:举行|召开|举办|到来|在[^，。；]{1,10}(?:举行|召开|举办))的|下一届|下届|明年(?:在[^，。；]{1,10})?(?:举行|召开|举办)?的|将于[^，。；]{1,15}(?:举行|召开|举办)的))[\\p{Script=Han}\\dA-Z“”]{2,28}?(?:审议大会|首脑会议|峰会|大会|会议|论坛)",
  },
};
