// Signs in a speech itself of the room that it is made in, with how much each says (case does not matter).
import type { OrganCode } from "@/lib/domain/taxonomy/organs";

/** `[pattern, weight]`; an organ needs a sum of 0.5 and a lead over the next. */
export const ROOM_SIGNS: readonly (readonly [OrganCode, readonly (readonly [string, number])[]])[] = [
  [
    "SC",
    [
      ["\\b(?:this|our) (?:security )?council\\b", 3],
      [
        "\\b(?:council|security council) (?:members|colleagues)|\\bmembers of the (?:security )?council|\\bpresiden(?:cy|t) of the security council",
        2,
      ],
      ["\\b(?:brief(?:ing|ings|ers?))\\b|\\bbriefed us\\b", 0.2],
      ["\\bS/PRST/\\d|\\bS/(?:19|20)\\d\\d/\\d", 1],
      ["\\b(?:see|in) S/PV\\.\\d", 2],
      ["\\bpresidency (?:of [\\p{L} ]+ )?(?:for|during|in) (?:this|the) month\\b|\\bnon-permanent members?\\b", 1],
      [
        "\\b(?:assum\\p{L}+|taking up) the presidency of the (?:security )?council|\\b(?:opportunity|honou?r|privilege|invit\\p{L}+) (?:to|of) (?:speak(?:ing)? (?:to|before|in)|address(?:ing)?|brief(?:ing)?) (?:the members of )?(?:the|this) (?:security )?council\\b",
        4,
      ],
      ["\\bpresidency for (?:conven|organi[sz]|initiat)ing\\b|\\binitiating this (?:meeting|debate)\\b", 1],
      ["\\bopen debate\\b|\\bconsultations\\b|\\bpenholders?\\b", 2],
      [
        "(?<!(?:security|european|rights|social|nordic|cooperation|military|transitional|legislative|sovereignty|presidential|executive) )\\bcouncil\\b(?! of\\b)",
        0.6,
      ],
      [
        "\\bsecurity council\\b|conseil de s[ée]curit[ée]|consejo de seguridad|совет\\p{L}* безопасности|مجلس الأمن|安理会",
        0.5,
      ],
      ["ce conseil|este consejo|членов совета", 3],
    ],
  ],
  [
    "GA",
    [
      ["\\bthis (?:general )?assembly\\b|\\bthis (?:august )?(?:hall|rostrum|podium)\\b|\\bgeneral debate\\b", 3],
      [
        "\\b(?:session|presidency|president) of the (?:united nations )?(?:general )?assembly\\b(?! of)|\\bgeneral assembly at its\\b|(?<!of the )\\b(?:\\d{2}|\\p{L}+(?:ieth|[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)))(?:st|nd|rd|th)? (?:regular |anniversary )?session\\b(?! of (?!the (?:united nations )?(?:general )?assembly\\b(?! of)))",
        3,
      ],
      ["\\b(?:speak(?:ing)?|address(?:ing)?|come|stand) (?:to |before |in )?(?:the|this) (?:general )?assembly\\b", 4],
      ["\\b\\d{2}(?:st|nd|rd|th)\\s+anniversary\\s+(?:of\\s+)?(?:[\\p{L}]+\\s+){0,3}united\\s+nations\\b", 2],
      [
        "(?<!(?:general|national|legislative|constituent|parliamentary|provincial|people[’']s|of|health) )\\bassembly\\b(?! of)",
        0.4,
      ],
      ["\\bgeneral assembly\\b", 0.5],
      ["\\bassembl[ée]e g[ée]n[ée]rale|asamblea general|генеральн\\p{L}+ ассамбле|الجمعية العامة|联合国大会", 1],
      ["\\bour organization\\b|\\bheads of state and government\\b|\\bmillennium\\b", 0.2],
      ["\\bper[íi]odo de sesiones\\b|\\bdébat général\\b|\\bdebate general\\b", 2],
    ],
  ],
  [
    "BBNJ",
    [
      [
        "\\bBBNJ\\b|areas beyond national jurisdiction|\\bABNJ\\b|\\bILBI\\b|marine genetic resources|\\bMGRs?\\b|\\bEIAs?\\b|clearing[- ]house mechanism",
        3,
      ],
      [
        "zonas situadas fuera de la jurisdicción|zones ne relevant pas de la juridiction|evaluaci(?:ón|ones) de(?:l)? impacto ambiental",
        3,
      ],
    ],
  ],
  [
    "NPT",
    [
      ["\\b(?:this|our|the present) review conference\\b|\\bthis preparatory committee\\b", 3],
      ["\\bNPT review conference\\b", 0.4],
    ],
  ],
  ["HRC", [["\\bthis human rights council\\b", 4]]],
];

/** In a long speech that no label of a record begins: it speaks of the Organization as a whole. */
export const WHOLE_ORGANIZATION: readonly [OrganCode, readonly [string, number]] = [
  "GA",
  ["\\bunited\\s+nations\\b", 0.5],
];

/** Passages that tell of the General Debate as of another meeting than this one. */
export const DEBATE_ELSEWHERE =
  "\\b(?:recent(?:ly)?|last (?:week|month)|(?:statements?|speech(?:es)?|address(?:es)?|remarks) (?:delivered |made )?(?:at|in|during|to))(?: held)? (?:the )?(?:high-level )?general debate(?: of the [\\p{L}-]+(?: session)?)?(?: of the general assembly)?(?:,? at its [\\p{L}-]+ session)?";

/** What only those say who sit in the room of the Council; a long speech of the Organization as a whole needs it. */
export const LEAST_SURE_SIGN = 3;
