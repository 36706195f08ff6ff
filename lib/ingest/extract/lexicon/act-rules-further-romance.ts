// Further rules of acts in French and Spanish: they decide, and no model looks at them.
import type { ActRule } from "./act-rule";

/** A name with its capitals, and who of it is meant, behind a word for a commitment. */
const OF_A_NAME_FR =
  "(?:\\p{Ll}+[ ’']){0,5}(?:de la |de l[’']|du |des |de |d[’'])\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,4}";
const OF_A_NAME_ES = "(?:\\p{Ll}+ ){0,5}(?:de|del|de la|de los|de las) \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,4}";
/** Courtesies in which the verb of the act stands in the infinitive. */
const MAY_I_FR =
  "(?:(?:tiens|tenons) à|voudrais|voudrions|souhaite|souhaitons|souhaiterais|souhaiterions|aimerais|permettez-(?:moi|nous) d(?:e |[’']))[ ]?(?:également |aussi |ici |tout d[’']abord |donc )?";
const MAY_I_ES =
  "(?:quiero|quisiera|quisiéramos|deseo|deseamos|queremos|perm[ií]t\\p{L}+|me permito|nos permitimos) (?:también |además |hoy )?";

export const ACT_RULES_FURTHER_FR: readonly ActRule[] = [
  {
    id: "fr-engagement-de-mon-pays",
    act: "commits-to",
    weight: "outright",
    pattern:
      "(?:l[’']engagement|la détermination|l[’']attachement) (?:\\p{L}+ )?(?:de|du) (?:mon|notre) (?:pays|gouvernement|royaume|peuple)",
    example: "Je réaffirme l’engagement de mon pays en faveur du registre.",
  },
  {
    id: "fr-engagement-de",
    act: "commits-to",
    weight: "outright",
    cased: true,
    names: true,
    pattern: `(?<!\\p{L})(?:[Ll][’'](?:engagement|attachement)|[Ll]a (?:détermination|disponibilité)) ${OF_A_NAME_FR}`,
    example: "Je viens redire l’attachement profond du peuple de la Xandarie aux phares.",
  },
  {
    id: "fr-aucun-effort",
    act: "commits-to",
    weight: "outright",
    pattern:
      "(?<!\\p{L})(?:ne ménager\\p{L}+ aucun effort|n[’']épargner\\p{L}+ aucun effort|(?:avons|ai) décidé d(?:e(?= )|[’']))",
    example: "La Xandarie ne ménagera aucun effort pour les phares.",
  },
  {
    id: "fr-notre-appel",
    act: "calls-for",
    weight: "outright",
    pattern: "(?<!\\p{L})(?:notre|son|mon) (?:\\p{L}+ )?appel (?:à|au|aux|pour|en faveur)(?!\\p{L})",
    example: "Ma délégation renouvelle son appel à une trêve.",
  },
  {
    id: "fr-voudrais-inviter",
    act: "calls-for",
    weight: "outright",
    pattern: `(?<!\\p{L})${MAY_I_FR}(?:appeler|inviter|demander|encourager|plaider|exhorter|lancer un appel)(?!\\p{L})`,
    example: "Je voudrais inviter toutes les îles à ouvrir leurs ports.",
  },
  {
    id: "fr-reaffirmer",
    act: "supports",
    weight: "mild",
    pattern: "(?<!\\p{L})réaffirm(?:e|ons|ent|er)(?!\\p{L})",
    example: "Nous réaffirmons que la mer est à tous.",
  },
  {
    id: "fr-pas-acceptable",
    act: "opposes",
    weight: "needed",
    pattern:
      "(?<!\\p{L})(?:pas (?:\\p{L}+ )?acceptables?|(?:va|vont|aller|allant) à l[’']encontre d(?:e|es|u)|allant à l[’']encontre)(?!\\p{L})",
    example: "Il n’est pas acceptable que le port reste fermé.",
  },
  {
    id: "fr-tiens-a-saluer",
    act: "welcomes",
    weight: "mild",
    pattern: `(?<!\\p{L})(?:${MAY_I_FR}(?:saluer|me réjouir|nous réjouir|me féliciter)|(?<!(?:sans|pour) )saluer|(?:me|nous) félicit\\p{L}+|me réjoui\\p{L}+)(?!\\p{L})`,
    example: "Je souhaite saluer le nouvel index des phares.",
  },
  {
    id: "fr-exprimer-sa-preoccupation",
    act: "regrets",
    weight: "mild",
    pattern:
      "(?<!\\p{L})(?:(?:exprim|partag|réitèr|réitér)\\p{L}+ [^.;]{0,40}(?:préoccupation|inquiétude)s?|(?:nous|me) (?:préoccupe|inquiète)(?:nt)?)(?!\\p{L})",
    example: "J’exprime une fois encore la préoccupation de ma délégation.",
  },
];

export const ACT_RULES_FURTHER_ES: readonly ActRule[] = [
  {
    id: "es-hagamos",
    act: "calls-for",
    weight: "needed",
    pattern:
      "^\\W*(?:por eso |entonces |y )?(?:hagamos|trabajemos|unamos|juntemos|sumemos|construyamos|actuemos|pongamos|sigamos|avancemos|aprovechemos|demos|seamos|tengamos|asumamos|renovemos|apostemos|recuperemos|defendamos)(?!\\p{L})",
    example: "Juntemos las barcas de los dos puertos.",
  },
  {
    id: "es-queremos-instar",
    act: "calls-for",
    weight: "outright",
    pattern: `(?<!\\p{L})(?:${MAY_I_ES}(?:instar|exhortar|invitar|pedir|solicitar|hacer un llamado|llamar(?= al? ))|llam(?:a|amos|o)(?= al ))(?!\\p{L})`,
    example: "Queremos llamar a los puertos a abrir.",
  },
  {
    id: "es-corresponde-al",
    act: "calls-for",
    weight: "needed",
    pattern:
      "(?<!\\p{L})(?<!(?:lo|los|las|parte|papel|lugar|cuota|rol|\\d) que (?:le |les )?)corresponde(?= al (?!año|mes|período|periodo))",
    example: "Corresponde al puerto abrir sus registros.",
  },
  {
    id: "es-aspira-a-que",
    act: "calls-for",
    weight: "outright",
    pattern: "(?<!\\p{L})aspir(?:a|amos|o) a(?= que )",
    example: "Xandaria aspira a que el puerto siga abierto.",
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
    id: "es-no-puede-acompanar",
    act: "opposes",
    weight: "outright",
    pattern: `(?<!\\p{L})(?:no (?:podemos|puede|puedo|podrá|podremos) (?:\\p{L}+ )?(?:acompañar|respaldar|avalar|suscribir|consentir)|${MAY_I_ES}rechazar)(?!\\p{L})`,
    example: "Mi delegación no puede acompañar el peaje de los botes.",
  },
  {
    id: "es-no-es-aceptable",
    act: "opposes",
    weight: "needed",
    pattern: "(?<!\\p{L})no (?:es|son|resulta|resultan|parece) (?:\\p{L}+ )?aceptables?(?!\\p{L})",
    example: "No es aceptable que el puerto siga cerrado.",
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
    id: "es-compromiso-de",
    act: "commits-to",
    weight: "outright",
    cased: true,
    names: true,
    pattern: `(?<!\\p{L})(?:[Ee]l (?:\\p{Ll}+ )?compromiso|[Ll]a (?:\\p{Ll}+ )?(?:determinación|disposición)) ${OF_A_NAME_ES}`,
    example: "El compromiso de Xandaria con los faros es inquebrantable.",
  },
  {
    id: "es-estamos-listos",
    act: "commits-to",
    weight: "outright",
    pattern:
      "(?<!\\p{L})est(?:amos|á|oy) (?:\\p{L}+mente |también |siempre )?(?:list|prest)[oa]s? (?:a|para)(?!\\p{L})",
    example: "Estamos listos para abrir una escuela de faros.",
  },
  {
    id: "es-quiero-respaldar",
    act: "supports",
    weight: "outright",
    pattern: `(?<!\\p{L})${MAY_I_ES}(?:respaldar|apoyar|acompañar)(?!\\p{L})`,
    example: "Quiero respaldar el plan de los faros.",
  },
  {
    id: "es-creer",
    act: "supports",
    weight: "mild",
    pattern: "(?<!\\p{L})(?:creemos|reiter(?:a|amos|o)|reafirm(?:a|amos|o))(?!\\p{L})",
    example: "Creemos en la libertad de los puertos.",
  },
  {
    id: "es-quisiera-saludar",
    act: "welcomes",
    weight: "mild",
    pattern: `(?<!\\p{L})${MAY_I_ES}(?:saludar|celebrar|reconocer|felicitar(?:nos)?|congratular(?:nos|me))(?!\\p{L})`,
    example: "Deseamos saludar el nuevo índice de los faros.",
  },
  {
    id: "es-nos-preocupa",
    act: "regrets",
    weight: "mild",
    pattern:
      "(?<!\\p{L})(?:(?:nos|me) preocupan?|(?:expres|manifest|reiter|compart)\\p{L}+ [^.;]{0,40}preocupaci(?:ón|ones)|(?:nuestra|mi|con|motivo de) (?:\\p{L}+ )?preocupación)(?!\\p{L})",
    example: "Nos preocupa el cierre de la escuela.",
  },
];
