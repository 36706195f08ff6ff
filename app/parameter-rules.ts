// What a reader is told where a parameter of an address breaks its rule, in each language of the interface.
import { formatNumber } from "@/components/ui/formats";
import type { Locale } from "@/lib/domain/locale";

/** A rule that a parameter breaks, with the limit or the list that the rule names. */
export interface ParameterRule {
  name: RuleName;
  most?: number;
  values?: readonly string[];
}

const ENGLISH = {
  once: "may stand once only",
  times: "may stand # times at most",
  letters: "may have at most # characters",
  plain: "must be plain text",
  oneOf: "must be one of {values}",
  only: "must be {values}",
  notBeside: "may not stand beside {values}",
  year: "must be a year of four digits",
  page: "must be a whole number from 1",
  paragraph: "must be the number of a paragraph, or two of them (7-9)",
  place: "must be a place in the results, as this site writes it",
  delegation: "must be a delegation’s code or name",
  speaker: "must be the id of a speaker",
  statement: "must be the id of a statement",
  organ: "must be the code of an organ, for example SC",
  group: "must be the code of a group, for example G77",
  theme: "must be the code of a theme, for example climate",
  threat: "must be the code of a threat, for example ransomware",
  language: "must be the code of a language, for example fr",
  document: "must be the symbol of a document, for example S/RES/1540",
};

/** The name of a rule; the schemas of parameters carry it as their message. */
export type RuleName = keyof typeof ENGLISH;

const RULES: Record<Locale, Record<RuleName, string>> = {
  en: ENGLISH,
  fr: {
    once: "ne peut figurer qu’une fois",
    times: "peut figurer # fois au plus",
    letters: "peut avoir # caractères au plus",
    plain: "doit être un texte simple",
    oneOf: "doit être l’une de ces valeurs\u00a0: {values}",
    only: "doit être {values}",
    notBeside: "ne peut figurer à côté de {values}",
    year: "doit être une année de quatre chiffres",
    page: "doit être un nombre entier à partir de 1",
    paragraph: "doit être le numéro d’un paragraphe, ou deux numéros (7-9)",
    place: "doit être une place dans les résultats, telle que ce site l’écrit",
    delegation: "doit être le code ou le nom d’une délégation",
    speaker: "doit être l’identifiant d’un orateur",
    statement: "doit être l’identifiant d’une déclaration",
    organ: "doit être le code d’un organe, par exemple SC",
    group: "doit être le code d’un groupe, par exemple G77",
    theme: "doit être le code d’un thème, par exemple climate",
    threat: "doit être le code d’une menace, par exemple ransomware",
    language: "doit être le code d’une langue, par exemple fr",
    document: "doit être la cote d’un document, par exemple S/RES/1540",
  },
  es: {
    once: "solo puede figurar una vez",
    times: "puede figurar # veces como máximo",
    letters: "puede tener # caracteres como máximo",
    plain: "debe ser texto simple",
    oneOf: "debe ser uno de estos valores: {values}",
    only: "debe ser {values}",
    notBeside: "no puede figurar junto a {values}",
    year: "debe ser un año de cuatro cifras",
    page: "debe ser un número entero a partir de 1",
    paragraph: "debe ser el número de un párrafo, o dos números (7-9)",
    place: "debe ser un lugar de los resultados, tal como lo escribe este sitio",
    delegation: "debe ser el código o el nombre de una delegación",
    speaker: "debe ser el identificador de un orador",
    statement: "debe ser el identificador de una declaración",
    organ: "debe ser el código de un órgano, por ejemplo SC",
    group: "debe ser el código de un grupo, por ejemplo G77",
    theme: "debe ser el código de un tema, por ejemplo climate",
    threat: "debe ser el código de una amenaza, por ejemplo ransomware",
    language: "debe ser el código de un idioma, por ejemplo fr",
    document: "debe ser la signatura de un documento, por ejemplo S/RES/1540",
  },
};

/** The rule in words that go on after the parameter's name: "must be a year of four digits". */
export function ruleInWords({ name, most, values = [] }: ParameterRule, locale: Locale): string {
  const limit = most === undefined ? "" : formatNumber(most, locale);
  return RULES[locale][name].replace("#", limit).replace("{values}", () => values.join(", "));
}
