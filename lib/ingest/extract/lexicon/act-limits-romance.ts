// Where French and Spanish words of asking, committing and supporting stand and do none of it.
import type { ActLimit } from "./act-limit";

export const ACT_LIMITS_FR: readonly ActLimit[] = [
  {
    id: "fr-soutien-nom",
    rules: ["fr-soutenir"],
    words: "^(?:appui|soutien)$",
    unless: "(?<!\\p{L})(?:notre|son|mon|plein|ferme|total|entier|constant|indéfectible|leur) $",
    example: "Le registre est tenu avec l’appui de la science.",
  },
  {
    id: "fr-accueillir",
    rules: ["fr-saluer"],
    words: "^accueill",
    behind: "^ (?!avec|favorablement)",
    example: "La capitale a prospéré en accueillant deux forums.",
  },
  {
    id: "fr-nous-verrons",
    rules: ["fr-s-engager"],
    words: "^nous (?:célébr|commémor|parviend|pour|devr|verr|aur|ser|connaîtr|saur|fêter)\\p{L}*$",
    example: "Nous célébrerons bientôt les cent ans du phare.",
  },
  {
    id: "fr-dans-le-cadre-de-notre-engagement",
    rules: ["fr-s-engager"],
    words: "\\b(?:engagement|attachement|détermination)$",
    before: "(?:cadre de|vertu de|conformité avec|titre de|fidèle à|base de) $",
    example: "Deux phares ont été bâtis dans le cadre de notre engagement.",
  },
  {
    id: "fr-la-demande",
    rules: ["fr-appeler"],
    words: "^demande$",
    before: "(?<!\\p{L})(?:la|une|sa|notre|cette|leur|toute|forte) $",
    example: "Le port répond à la demande de canots.",
  },
  {
    id: "fr-reaffirmer-non-demander",
    rules: ["fr-souhaiter"],
    words: "^réaffirm",
    example: "Nous réaffirmons que la mer est à tous.",
  },
  {
    id: "fr-question",
    rules: ["fr-devoir"],
    before: "^\\W*(?:et |mais )?(?:où|pourquoi|comment|quand|qui|que|quel\\p{L}*|combien)(?!\\p{L})",
    behind: "\\?\\W*$",
    example: "Où doivent aller les insulaires ?",
  },
];

export const ACT_LIMITS_ES: readonly ActLimit[] = [
  {
    id: "es-queremos",
    rules: ["es-comprometerse"],
    words: "^(?:queremos|esperemos|consideremos|superemos|recuperemos|miremos)$",
    example: "Queremos hablar de los faros.",
  },
  {
    id: "es-su-compromiso",
    rules: ["es-comprometerse"],
    words: "^(?:su|el) (?:\\p{L}+ )?compromiso$",
    unless:
      "(?:reafirm|reiter|renuev|renov|expres|ratific|manifest|confirm|subray|manten)\\p{L}* (?:una vez más |hoy |aquí )?$",
    example: "Los puertos cumplieron con el compromiso de abrir.",
  },
  {
    id: "es-en-el-marco-de-nuestro-compromiso",
    rules: ["es-comprometerse"],
    words: "\\bcompromiso$",
    before: "(?:marco|parte|virtud|base|razón) de $|(?:línea|consonancia|conformidad) con $",
    example: "Se alzaron dos faros en el marco de nuestro compromiso.",
  },
  {
    id: "es-su-condena",
    rules: ["es-condenar"],
    words: "^condena$",
    before: "(?<!\\p{L})(?:su|una|esta) $",
    unless: "(?:reiter|expres|reafirm|manifest)\\p{L}* (?:su|una|esta) $",
    example: "Las reformas evitarán su condena al olvido.",
  },
  {
    id: "es-que-exigen",
    rules: ["es-llamar"],
    words: "^exigen?$",
    before: "(?<!\\p{L})que $",
    example: "Llegan mareas que exigen nuevas cartas.",
  },
  {
    id: "es-afirmar-no-pedir",
    rules: ["es-esperar"],
    words: "^(?:creemos|reiter|reafirm)",
    example: "Creemos en la libertad de los puertos.",
  },
  {
    id: "es-pregunta",
    rules: ["es-deber"],
    before: "¿\\s?(?:y |pero )?(?:d[oó]nde|por qué|c[oó]mo|cuándo|quién|qué|cuál|hasta cuándo)(?!\\p{L})[^?]{0,80}$",
    example: "¿Dónde deben vivir los isleños?",
  },
];
