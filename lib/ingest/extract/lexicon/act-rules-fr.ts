// How delegations ask, commit, support and oppose in French.
import type { ActRule } from "./act-rule";

export const ACT_RULES_FR: readonly ActRule[] = [
  {
    id: "fr-appeler",
    act: "calls-for",
    weight: "outright",
    pattern:
      "(?:\\b(?:appel(?:le|ons|lent|ant)|exhort\\p{L}+|demand(?:e|ons|ent)|exige(?:ons|nt)?|invit(?:e|ons|ent)|encourag(?:e|eons|ent)|pri(?:e|ons)|plaid(?:e|ons|ent)|réclam(?:e|ons|ent))\\b|\\blanc\\p{L}+ un appel|\\bréitèr\\p{L}+ (?:son|notre|mon) appel)",
    example: "Nous appelons les deux îles à rouvrir le bac.",
  },
  {
    id: "fr-s-engager",
    act: "commits-to",
    weight: "outright",
    pattern:
      "(?:\\bs[’']engag\\p{L}+|\\bnous engageons\\b|\\bnous (?:(?!dési|admi|reti|tir|inspi)\\p{L}+[eid]rons)(?!\\p{L})|(?<!\\p{L})(?:continuera|poursuivra|contribuera|œuvrera|maintiendra|apportera|renforcera|augmentera|doublera|accueillera|organisera|soutiendra|participera|restera|demeurera)(?!\\p{L})|\\bentend(?:ons)? (?:\\p{L}+ment )?\\p{Ll}+(?:er|ir|re)\\b|\\b(?:notre|son|mon) (?:\\p{L}+ )?(?:engagement|attachement|détermination)|\\b(?:est|sommes|reste|restons|demeure|demeurons) (?:\\p{L}+ment )?(?:engagée?s?|déterminée?s?|résolue?s?|attachée?s?|prête?s?|disposée?s?)(?!\\p{L}))",
    example: "Mon pays s’engage à tenir un registre ouvert des phares.",
  },
  {
    id: "fr-proposer",
    act: "proposes",
    weight: "outright",
    pattern: "\\b(?:propos(?:e|ons|ent)|recommand(?:e|ons|ent)|préconis(?:e|ons|ent)|suggèr(?:e|ent)|suggérons)\\b",
    example: "Nous proposons un registre commun des marées.",
  },
  {
    id: "fr-s-opposer",
    act: "opposes",
    weight: "outright",
    pattern:
      "(?:\\bs[’']oppos(?:e|ent|ons)\\b|\\brejet(?:te|tent|ons)\\b|\\bn[’'](?:accept|appui|approuv)\\p{L}+ pas\\b|\\bne (?:peut|pouvons|saurait) (?:accepter|soutenir|appuyer|tolérer)\\b|\\bopposition à\\b)",
    example: "Ma délégation s’oppose au péage des canots.",
  },
  {
    id: "fr-condamner",
    act: "condemns",
    weight: "outright",
    pattern: "\\b(?:condamn(?:e|ons|ent|er)|dénon(?:ce|çons|cent|cer)|réprouv(?:e|ons|ent))\\b",
    example: "Nous condamnons l’incendie des archives.",
  },
  {
    id: "fr-soutenir",
    act: "supports",
    weight: "outright",
    pattern:
      "\\b(?:soutien(?:t|s|nent)?|soutenons|appui(?:e|ent)?|appuyons|appuyer|défend(?:ons|ent)?|souscri(?:t|vons)|favorables? à|en faveur d[eu’]|aux côtés|solidair\\p{L}+|partage(?:ons)?|se joint|associ(?:e|ons)|adhér(?:e|ons))(?!\\p{L})",
    example: "Mon pays soutient le projet de bibliothèque commune.",
  },
  {
    id: "fr-devoir",
    act: "calls-for",
    weight: "needed",
    pattern:
      "(?:\\b(?:doi(?:t|vent)|devons|devr\\p{L}+|il faut|il nous faut|faudra|nécessit\\p{L}+|indispensable|essentiel\\p{L}*|urgent\\p{L}*|impérati\\p{L}+|il importe|il convient|il incombe|ne saurait|priorité|importance|crucial\\p{L}*|primordial\\p{L}*|nécessaires?|il est (?:grand )?temps|le moment est venu|il (?:nous )?(?:appartient|revient)|(?:notre|son|leur|le) devoir|responsabilité d[e’]|obligation d[e’]|mérit(?:e|ent)|requi(?:ert|èrent)|(?:seule?|unique) (?:\\p{L}+ )?(?:voie|solution|issue|moyen|option|réponse)|pas d[’’\']autre|ne peu(?:t|vent|vons|ut être) (?:\\p{L}+ ){0,3}qu)(?!\\p{L})|\\bs[’']impose)",
    example: "Les vieilles cartes doivent être redessinées.",
  },
  {
    id: "fr-saluer",
    act: "welcomes",
    weight: "mild",
    pattern: "\\b(?:salu(?:e|ons|ent)|se félicit\\p{L}+|félicitons|accueill\\p{L}+|se réjoui\\p{L}+|réjouissons)\\b",
    example: "Nous saluons le nouvel index des phares.",
  },
  {
    id: "fr-regretter",
    act: "regrets",
    weight: "mild",
    pattern: "\\b(?:regrett\\p{L}+|déplor\\p{L}+|préoccupé\\p{L}*)\\b",
    example: "Ma délégation regrette la fermeture de l’école.",
  },
  {
    id: "fr-souhaiter",
    act: "calls-for",
    weight: "mild",
    pattern:
      "\\b(?:souhait\\p{L}+|espér\\p{L}+|espèr\\p{L}+|insist(?:e|ons|ent)|soulign(?:e|ons|ent)|réaffirm(?:e|ons|ent)|rappel(?:le|ons|lent|er))\\b",
    example: "Nous espérons que le bac reprendra la mer.",
  },
  {
    id: "fr-inacceptable",
    act: "opposes",
    weight: "needed",
    pattern:
      "(?<!\\p{L})(?:inacceptables?|inadmissibles?|intolérables?|contre tout|opposée?s? à|ne pouvons (?:plus |pas )?(?:accepter|tolérer))(?!\\p{L})",
    example: "Il est inadmissible que le port reste fermé.",
  },
];
