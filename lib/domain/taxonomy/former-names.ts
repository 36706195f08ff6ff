// Names under which States spoke before they took their present one; what changed was the name, not the seat.
import type { Locale } from "@/lib/domain/locale";

/** `from` (null: from the beginning) is the first day of the name, `until` the first day of the next one, ISO 8601. */
export interface FormerName {
  from: string | null;
  until: string;
  names: Record<Locale, string>;
}

const name = (until: string, en: string, fr: string, es: string, from: string | null = null): FormerName => {
  return { from, until, names: { en, fr, es } };
};

/**
 * By the code of today's State. The days are those on which the name changed for the United Nations, as far as that
 * differs from the day at home; a State that ended, and whose seat nobody took over, has a code of its own instead.
 */
export const FORMER_NAMES: Readonly<Record<string, readonly FormerName[]>> = {
  BEN: [name("1975-11-30", "Dahomey", "Dahomey", "Dahomey")],
  BFA: [name("1984-08-04", "Upper Volta", "Haute-Volta", "Alto Volta")],
  BLR: [
    name(
      "1991-09-19",
      "Byelorussian Soviet Socialist Republic",
      "République socialiste soviétique de Biélorussie",
      "República Socialista Soviética de Bielorrusia",
    ),
  ],
  CAF: [name("1979-09-20", "Central African Empire", "Empire centrafricain", "Imperio Centroafricano", "1976-12-04")],
  COD: [name("1997-05-17", "Zaire", "Zaïre", "Zaire", "1971-10-27")],
  CPV: [name("2013-10-24", "Cape Verde", "Cap-Vert", "Cabo Verde")],
  DEU: [
    name(
      "1990-10-03",
      "Germany, Federal Republic of",
      "Allemagne (République fédérale d’)",
      "Alemania, República Federal de",
    ),
  ],
  EGY: [name("1971-09-02", "United Arab Republic", "République arabe unie", "República Árabe Unida", "1958-02-21")],
  KHM: [
    name("1975-04-17", "Khmer Republic", "République khmère", "República Khmer", "1970-10-09"),
    name("1990-02-03", "Democratic Kampuchea", "Kampuchea démocratique", "Kampuchea Democrática", "1976-04-06"),
  ],
  LBY: [
    name("2011-09-16", "Libyan Arab Jamahiriya", "Jamahiriya arabe libyenne", "Jamahiriya Árabe Libia", "1977-04-18"),
  ],
  LKA: [name("1972-05-22", "Ceylon", "Ceylan", "Ceilán")],
  MDG: [name("1975-12-30", "Malagasy Republic", "République malgache", "República Malgache")],
  MDV: [name("1969-04-14", "Maldive Islands", "Îles Maldives", "Islas Maldivas")],
  MKD: [
    name(
      "2019-02-14",
      "The former Yugoslav Republic of Macedonia",
      "Ex-République yougoslave de Macédoine",
      "Ex República Yugoslava de Macedonia",
    ),
  ],
  MMR: [name("1989-06-18", "Burma", "Birmanie", "Birmania")],
  MYS: [name("1963-09-16", "Federation of Malaya", "Fédération de Malaisie", "Federación Malaya")],
  RUS: [
    name(
      "1991-12-24",
      "Union of Soviet Socialist Republics",
      "Union des Républiques socialistes soviétiques",
      "Unión de Repúblicas Socialistas Soviéticas",
    ),
  ],
  SWZ: [name("2018-05-30", "Swaziland", "Swaziland", "Swazilandia")],
  THA: [name("1949-05-11", "Siam", "Siam", "Siam")],
  TUR: [name("2022-06-01", "Turkey", "Turquie", "Turquía")],
  TZA: [name("1964-04-26", "Tanganyika", "Tanganyika", "Tanganyika")],
  UKR: [
    name(
      "1991-08-24",
      "Ukrainian Soviet Socialist Republic",
      "République socialiste soviétique d’Ukraine",
      "República Socialista Soviética de Ucrania",
    ),
  ],
  WSM: [name("1997-07-02", "Western Samoa", "Samoa-Occidental", "Samoa Occidental")],
  YEM: [name("1990-05-22", "Yemen Arab Republic", "République arabe du Yémen", "República Árabe del Yemen")],
  YUG: [name("2006-06-03", "Serbia and Montenegro", "Serbie-et-Monténégro", "Serbia y Montenegro", "2003-02-04")],
};

/** Codes of States whose seat goes on under another code: a delegation of theirs is counted with that one. */
export const CONTINUED_SEATS: Readonly<Record<string, string>> = { SUN: "RUS" };
