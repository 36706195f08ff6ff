// How headers name meetings (regular expressions, case does not matter).
import type { MEETING_FORMATS } from "@/lib/domain/statement";

/** Before the name of a meeting. */
export const EVENT_LEADS = [
  "\\b(?:at|during|on the occasion of|before|to)\\s+the",
  "\\bat",
  "\\b(?:à|au|lors d[eu]|devant|à l[’']occasion d[eu])(?:\\s+l[ae])?",
  "\\b(?:en|ante|durante|con ocasión de)l?\\s+(?:el|la)",
  "\\bon",
  "\\bvid",
  "أمام",
];

/** Words of which a meeting's name holds at least one. */
export const EVENT_NOUNS = [
  "session",
  "debate",
  "meeting",
  "conference",
  "briefing",
  "assembly",
  "council",
  "summit",
  "dialogue",
  "forum",
  "agenda item",
  "item \\d",
  "committee",
  "IGC",
  "high[- ]level",
  "débat",
  "assemblée",
  "conférence",
  "réunion",
  "sommet",
  "conseil",
  "debate",
  "período",
  "asamblea",
  "conferencia",
  "reunión",
  "cumbre",
  "consejo",
  "сесси",
  "дискусси",
  "заседани",
  "الدورة",
  "المؤتمر",
  "会议",
  "会合",
  "debatt",
  "möte",
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
      "общ\\p{L}+ дискусси",
      "المناقشة العامة",
      "一般性辩论",
      "一般討論",
    ],
  ],
  [
    "open-debate",
    ["open debate", "débat ouvert", "debate abierto", "öppen debatt", "открыт\\p{L}+ (?:прени|дебат)", "公開討論"],
  ],
  [
    "high-level-meeting",
    ["high[- ]level (?:meeting|debate|event|segment|plenary)", "réunion de haut niveau", "reunión de alto nivel"],
  ],
  ["thematic-debate", ["thematic (?:debate|discussion)", "débat thématique", "debate temático"]],
  ["briefing", ["\\bbriefing\\b"]],
  ["conference", ["\\bconference\\b", "\\bconférence\\b", "\\bconferencia\\b", "\\bIGC\\b", "конференци"]],
];
