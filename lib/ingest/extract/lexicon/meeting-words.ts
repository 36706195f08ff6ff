// How headers name meetings (regular expressions, case does not matter).
import type { MEETING_FORMATS } from "@/lib/domain/statement";

/** Before the name of a meeting. */
export const EVENT_LEADS = [
  "(?:at|during|before|to|on the occasion of|in|under)\\s+(?:the|its)\\s",
  "(?:at|under)\\s",
  "on(?=\\s+(?:the\\s+)?(?:agenda )?item)",
  "on\\s+the\\s+(?=(?:situation|question|occasion|\\d|general|open))",
  "(?:à|a|au|aux)\\s+l[’']occasion\\s+(?:d[eu]s?|de la|de l[’'])",
  "(?:lors|au cours)\\s+(?:d[eu]s?|de la|de l[’'])",
  "devant|à la tribune de|à la|au(?=\\s+(?:débat|conseil|sommet))|à l[’'](?=assembl)|A LA(?=\\s+\\d)",
  "(?:en|ante|durante|para|con ocasión de|con motivo de)l?\\s+(?:el|la)",
  ",\\s*(?=(?:general|open|high[- ]level) debate|d[ée]bat g|debate general)",
  "for(?=\\s+(?:the\\s+)?(?:\\S+\\s+)?(?:IGC|COP|UNGA|debate)(?![\\p{L}]))",
  "vid|inför",
  "alla|all[’']",
  "(?:na|no|perante a)(?=\\s+(?:assembleia|conselho|debate|\\d))",
  "vor|bei|anlässlich",
  "(?:на|в ходе|в рамках)",
  "أمام|في|خلال|بمناسبة",
];

/** Words of which a meeting's name holds at least one (from the beginning of a word). */
export const EVENT_NOUNS = [
  "sessions?(?![\\p{L}])",
  "(?:general |open |high[- ]level )?debate",
  "meetings?(?![\\p{L}])",
  "conference",
  "briefing",
  "(?:general )?assembly",
  "council(?![\\p{L}])",
  "summit",
  "dialogue",
  "forum",
  "(?:agenda )?items? \\d",
  "(?:\\p{L}+ )?committee(?! (?:chair|member))",
  "IGC",
  "IG4",
  "COP ?\\d",
  "UN ?GA(?![\\p{L}])",
  "AGNU",
  "high[- ]level (?:meeting|event|segment|week|debate)",
  "arria",
  "d[ée]bat",
  "assemblée",
  "conférence",
  "réunion",
  "sommet",
  "conseil(?![\\p{L}])",
  "per[íi]odo",
  "asamblea",
  "conferencia",
  "reunión",
  "cumbre",
  "consejo(?![\\p{L}])",
  "tema \\d",
  "grupo de trabajo|working group|groupe de travail",
  "сесси",
  "дискусси",
  "заседани",
  "ассамбле",
  "الدورة",
  "المؤتمر",
  "الجمعية العامة",
  "会议",
  "会合",
  "öppen debatt|debatt",
  "(?:säkerhetsrådets )?möte",
  "klimatkonferens",
  "assemblea|assembleia",
  "generalversammlung|sicherheitsrat",
];

/** Behind the name of a meeting. */
export const EVENT_ENDS = [
  "\\n\\s*\\n\\s*\\n",
  "[.;](?:\\s|$)",
  '[«“"]',
  "\\s\\|",
  "\\(?(?<![\\p{L}])(?:delivered|to be delivered|by H\\.? ?E|by Mr|by Ms|statement by|as delivered|prononcée?)(?![\\p{L}])",
  ",?\\s*\\(?(?<![\\p{L}])(?:New[- ]York|Nueva York|Nova Iorque|Geneva|Genève|Ginebra|Vienna|Vienne|Viena|Nairobi|UNHQ|UN headquarters|United Nations headquarters|Conference Room)(?![\\p{L}])",
  "(?<![\\p{L}])(?:theme|thème|tema)\\s*:",
  "\\s\\(?\\d{1,2}\\s?[-–]\\s?\\d{1,2}\\s",
  "(?<![\\p{L}])\\d{1,2}[:.]\\d{2}(?!\\d)",
];

/** Words before the name that are no part of it. */
export const EVENT_TRIMMED = [
  "(?:\\s*(?:the|la|le|les|el|los|las|l[’']|du|de la|de l[’']|des|occasion of the|occasion de|occasion du|delle|della|den|det)(?:\\s+|(?<=’|')))+",
  "[(\\s]+",
];

/** Last words of a line that is broken off. */
export const LINE_BROKEN_OFF = [
  "of|the|at|on|in|to|for|and|under|during|before|an?",
  "de|del|des|du|la|le|les|l[’']|d[’']|en|el|y|et|à|au|aux|sur|sous|pour|un|une|una",
  "united|general|legally|international|binding|high|level",
  "(?<!united )NATIONS|UNIES(?! )",
  "на|в|по|и|о|an|der|des|vid|till|och",
];

/** First words of a line that goes on with the one above. */
export const EVENT_LINE_GOES_ON = [
  "(?:OF|THE|ON|FOR|AND|UNDER|TO|AT|IN|DE|DES|DU|DEL|LA|EN|ET|Y|D[’']|L[’']|SUR)(?![\\p{L}])",
  "(?:United Nations|UNITED NATIONS|Nations Unies|NATIONS UNIES|Naciones Unidas|NACIONES UNIDAS|Nazioni Unite|Generale|GENERALE|General Assembly|GENERAL ASSEMBLY|Unies|UNIES|Nations|NATIONS|ASSEMBLY|Assembly)(?![\\p{L}])",
  "Организации",
];

/** How a speech itself names the meeting that it opens with. */
export const SPOKEN_EVENTS = [
  "(?:conven\\p{L}*|organi[sz]\\p{L}*|hold\\p{L}*|host\\p{L}*|initiat\\p{L}*|schedul\\p{L}*|call\\p{L}*|chair\\p{L}*|presid\\p{L}* over|participat\\p{L}* in|address\\p{L}*|arrang\\p{L}*)\\s+(?:of\\s+)?(?:for\\s+)?(?:this|today[’']s|the|an?|our|such an?)\\s+(?:(?:very|most|important|timely|crucial|significant|essential|useful|annual|extremely|and|vital|relevant|necessary)\\s+)*(?<event>(?:(?:quarterly|high-level|open|ministerial|emergency|special|thematic|urgent|interactive|arria[- ]formula|council|security council)\\s+)*(?:debate|meeting|briefing|discussion|dialogue|summit|conference)(?:\\s+(?:of the (?:security )?council\\s+)?(?:on|about|regarding|concerning|to discuss|to consider)\\s+[^.;!?:]{4,220})?)",
  "(?<event>general assembly at its (?!current|present)\\p{L}+(?:[-—]\\p{L}+)? session)",
  "(?<event>(?<!\\p{L})(?:(?!current|present|this)\\p{L}+(?:[-—]\\p{L}+)?|\\d{1,2}(?:st|nd|rd|th)) (?:regular |special |emergency special )?session of (?:the (?:united nations )?general assembly|the assembly)(?: of the united nations)?)",
];

export const FORMATS: readonly (readonly [(typeof MEETING_FORMATS)[number], readonly string[]])[] = [
  ["arria-formula", ["arria", "アリア・?フォーミュラ", "阿里亚"]],
  ["right-of-reply", ["right of reply", "droit de réponse", "derecho de réplica"]],
  [
    "explanation-of-vote",
    ["explanation of (?:the )?(?:vote|position)", "\\bEOV\\b", "explication de vote", "explicación de voto"],
  ],
  [
    "general-debate",
    [
      "general debate",
      "débat général",
      "debate general",
      "общ\\p{L}{1,3} дискусси",
      "المناقشة العامة",
      "一般性辩论",
      "一般討論",
    ],
  ],
  [
    "open-debate",
    ["open debate", "débat ouvert", "debate abierto", "öppen debatt", "открыт\\p{L}{1,3} (?:прени|дебат)", "公開討論"],
  ],
  [
    "high-level-meeting",
    ["high[- ]level (?:meeting|debate|event|segment|plenary)", "réunion de haut niveau", "reunión de alto nivel"],
  ],
  ["thematic-debate", ["thematic (?:debate|discussion)", "débat thématique", "debate temático"]],
  ["briefing", ["\\bbriefing\\b"]],
  ["conference", ["\\bconference\\b", "\\bconférence\\b", "\\bconferencia\\b", "\\bIGC\\b", "конференци"]],
];

/** The number of an agenda item; what it is called may follow on the same line. */
export const AGENDA_ITEMS = [
  "(?:agenda\\s+)?items?\\s+\\d{1,3}(?:\\s?\\([a-z]\\))*(?:\\s*(?:,|and|to|&)\\s*\\d{1,3}(?:\\s?\\([a-z]\\))*)*",
  "points?\\s+\\d{1,3}(?:\\s?\\([a-z]\\))*(?:\\s*(?:,|et|à)\\s*\\d{1,3})*\\s+de l[’']ordre du jour",
  "temas?\\s+\\d{1,3}(?:\\s?\\([a-z]\\))*(?:\\s*(?:,|y|a)\\s*\\d{1,3})*(?:\\s+del (?:programa|temario))?",
  "пункт\\p{L}*\\s+\\d{1,3}(?:\\s*(?:,|и)\\s*\\d{1,3})*\\s+повестки дня",
  "البند\\s+\\d{1,3}",
  "议程项目\\s*\\d{1,3}",
  "議題\\s*\\d{1,3}",
];

/** Before those who hold the meeting. */
export const HOSTED_BY = [
  "(?:co-?)?(?:hosted|organi[sz]ed|convened|sponsored)(?:\\s+and\\s+(?:co-?)?(?:hosted|organi[sz]ed|convened|sponsored))?\\s+by",
  "(?:co-?)?(?:organisée?|convoquée?|accueillie?|parrainée?)\\s+par",
  "(?:co-?)?(?:organizad|convocad|patrocinad|auspiciad)[oa]\\s+por",
];
