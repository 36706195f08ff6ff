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
      ["\\bpresidency (?:of [\\p{L} ]+ )?(?:for|during|in) (?:this|the) month\\b|\\bnon-permanent members?\\b", 1],
      ["\\bpresidency for (?:conven|organi[sz]|initiat)ing\\b|\\binitiating this (?:meeting|debate)\\b", 1],
      ["\\bopen debate\\b|\\bconsultations\\b|\\bpenholders?\\b", 2],
      ["(?<!security )\\bcouncil\\b(?! of\\b)", 0.6],
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
        "\\b(?:session|presidency|president) of the (?:united nations )?(?:general )?assembly\\b|\\bgeneral assembly at its\\b|\\b(?:\\d{2}|\\p{L}+(?:ieth|[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)))(?:st|nd|rd|th)? (?:regular |anniversary )?session\\b",
        3,
      ],
      ["\\b(?:speak(?:ing)?|address(?:ing)?|come|stand) (?:to |before |in )?(?:the|this) (?:general )?assembly\\b", 4],
      ["\\b\\d{2}(?:st|nd|rd|th)\\s+anniversary\\s+(?:of\\s+)?(?:[\\p{L}]+\\s+){0,3}united\\s+nations\\b", 2],
      [
        "(?<!(?:general|national|legislative|constituent|parliamentary|provincial|people[’']s|of|health) )\\bassembly\\b",
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
  ["NPT", [["\\bthis review conference\\b|\\bNPT review conference\\b", 3]]],
  ["HRC", [["\\bthis human rights council\\b", 4]]],
];

/** In a long speech that no label of a record begins: it speaks of the Organization as a whole. */
export const WHOLE_ORGANIZATION: readonly [OrganCode, readonly [string, number]] = [
  "GA",
  ["\\bunited\\s+nations\\b", 0.5],
];
