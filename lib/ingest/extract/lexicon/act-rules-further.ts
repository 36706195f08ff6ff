// Rules of acts that came after the model of asks had learnt from the others: they decide, and no model looks at them.
import type { ActRule } from "./act-rule";

export const ACT_RULES_FURTHER: Readonly<Record<string, readonly ActRule[]>> = {
  en: [
    {
      id: "en-our-call",
      act: "calls-for",
      weight: "outright",
      pattern:
        "\\b(?:our|its|my|a) (?:(?!and )\\p{L}+ ){0,2}(?:(?:call|appeal)s? (?:to|on|upon|for)|demands? (?:that|for|to|of))\\b",
      example: "I take this occasion to repeat our urgent call to the harbour masters.",
    },
    {
      id: "en-should-like-to-propose",
      act: "proposes",
      weight: "outright",
      pattern: "\\b(?:we|I) should (?:also )?like to (?:propose|suggest|recommend)\\b",
      example: "We should like to propose a common index of lighthouses.",
    },
    {
      id: "en-continue-committed",
      act: "commits-to",
      weight: "outright",
      pattern: "\\b(?:continues? to|will) (?:be|remain) (?:\\p{L}+ly )?(?:committed|dedicated|determined) to\\b",
      example: "On the lake we continue to be committed to the harbour code.",
    },
    {
      id: "en-and-plans",
      act: "commits-to",
      weight: "outright",
      pattern: "\\band (?:also )?(?:plans?|intends?) to (?=\\p{Ll})",
      example: "Xandaria has given two boats and plans to give more.",
    },
    {
      id: "en-has-right",
      act: "supports",
      weight: "needed",
      pattern: "\\b(?:has|have|had) (?:the|a|every|its|their) (?:\\p{L}+ )?right to\\b",
      example: "Every ship has the right to anchor.",
    },
    {
      id: "en-cornerstone",
      act: "supports",
      weight: "mild",
      pattern: "\\bcornerstones?\\b",
      example: "The registry is the cornerstone of the league.",
    },
  ],
  fr: [
    {
      id: "fr-engagement-de-mon-pays",
      act: "commits-to",
      weight: "outright",
      pattern:
        "(?:l[’']engagement|la détermination|l[’']attachement) (?:\\p{L}+ )?(?:de|du) (?:mon|notre) (?:pays|gouvernement|royaume|peuple)",
      example: "Je réaffirme l’engagement de mon pays en faveur du registre.",
    },
    {
      id: "fr-notre-appel",
      act: "calls-for",
      weight: "outright",
      pattern: "(?<!\\p{L})(?:notre|son|mon) (?:\\p{L}+ )?appel (?:à|au|aux|pour|en faveur)(?!\\p{L})",
      example: "Ma délégation renouvelle son appel à une trêve.",
    },
    {
      id: "fr-reaffirmer",
      act: "supports",
      weight: "mild",
      pattern: "(?<!\\p{L})réaffirm(?:e|ons|ent|er)(?!\\p{L})",
      example: "Nous réaffirmons que la mer est à tous.",
    },
  ],
  es: [
    {
      id: "es-hagamos",
      act: "calls-for",
      weight: "needed",
      pattern:
        "^\\W*(?:por eso |entonces |y )?(?:hagamos|trabajemos|unamos|juntemos|sumemos|construyamos|actuemos|pongamos|sigamos|avancemos|aprovechemos|demos|seamos|tengamos|asumamos|renovemos|apostemos|recuperemos|defendamos)(?!\\p{L})",
      example: "Juntemos las barcas de los dos puertos.",
    },
    {
      id: "es-disenso",
      act: "opposes",
      weight: "outright",
      pattern:
        "(?<!\\p{L})(?:nuestro (?:\\p{L}+ )?(?:disenso|desacuerdo)|discrep(?:a|amos|o)|disent(?:imos)|disiente|(?:expres|manifest)\\p{L}+ [^,.;]{0,40}(?:disenso|desacuerdo))(?!\\p{L})",
      example: "Queremos expresar con calma nuestro disenso.",
    },
    {
      id: "es-ha-decidido",
      act: "commits-to",
      weight: "outright",
      pattern:
        "(?<!\\p{L})(?:(?:ha|hemos|he) (?:decidido|resuelto)|vamos a (?!ver|decir|hablar)\\p{Ll}+[aei]r)(?!\\p{L})",
      example: "Hemos decidido abrir una escuela de faros.",
    },
    {
      id: "es-creer",
      act: "supports",
      weight: "mild",
      pattern: "(?<!\\p{L})(?:creemos|reiter(?:a|amos|o)|reafirm(?:a|amos|o))(?!\\p{L})",
      example: "Creemos en la libertad de los puertos.",
    },
  ],
  ar: [
    {
      id: "ar-our-call",
      act: "calls-for",
      weight: "outright",
      pattern: "(?<!\\p{L})و?(?:نجدد|نكرر|أكرر|أجدد|ونكرر) (?:\\p{L}+ )?دعو(?:ة|تنا|تي|تها)(?!\\p{L})",
      example: "نجدد اليوم دعوتنا لفتح العبّارة.",
    },
  ],
};
