// The words for other printings of a statement, by language.
import type { Locale } from "@/lib/domain/locale";

export interface PrintingsWording {
  heading: string;
  /** What was found; both are whole percentages. */
  duplicate: (here: string, there: string) => string;
  related: (here: string, there: string) => string;
  counts: string;
  countsNot: string;
}

export const PRINTINGS_WORDING: Record<Locale, PrintingsWording> = {
  en: {
    heading: "Also published as",
    duplicate: (here, there) => `The same statement: ${here} of its words stand there, and ${there} of those here.`,
    related: (here, there) =>
      `Another statement that shares much: ${here} of the words here stand there, ${there} the other way round.`,
    counts: "Searches and numbers count that one.",
    countsNot: "It is not counted again.",
  },
  fr: {
    heading: "Également publiée sous",
    duplicate: (here, there) => `La même déclaration : ${here} de ses mots s’y trouvent, et ${there} des siens ici.`,
    related: (here, there) =>
      `Une autre déclaration très proche : ${here} des mots d’ici s’y trouvent, ${there} dans l’autre sens.`,
    counts: "C’est elle que comptent les recherches et les chiffres.",
    countsNot: "Elle n’est pas comptée une seconde fois.",
  },
  es: {
    heading: "También publicada como",
    duplicate: (here, there) =>
      `La misma declaración: ${here} de sus palabras están allí, y ${there} de aquellas aquí.`,
    related: (here, there) =>
      `Otra declaración muy parecida: ${here} de las palabras de aquí están allí, ${there} a la inversa.`,
    counts: "Es la que cuentan las búsquedas y las cifras.",
    countsNot: "No se cuenta otra vez.",
  },
};
