// The region of the world in which a State lies, by the list of countries that names come from.
import countries from "world-countries";

export const REGIONS = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;
export type Region = (typeof REGIONS)[number];

const LABELS: Record<Region, { en: string; fr: string; es: string }> = {
  Africa: { en: "Africa", fr: "Afrique", es: "África" },
  Americas: { en: "Americas", fr: "Amériques", es: "América" },
  Asia: { en: "Asia", fr: "Asie", es: "Asia" },
  Europe: { en: "Europe", fr: "Europe", es: "Europa" },
  Oceania: { en: "Oceania", fr: "Océanie", es: "Oceanía" },
};

/** Former States and the Holy See, which the list of countries places by its own lights or not at all. */
const OTHERS: Record<string, Region> = {
  CSK: "Europe",
  DDR: "Europe",
  SUN: "Europe",
  YUG: "Europe",
  SCG: "Europe",
  YMD: "Asia",
};

let byCode: Map<string, Region> | undefined;

/** The region of a State by its ISO alpha-3 code; null for an organisation, a fictional State or an unknown code. */
export function regionOf(code: string): Region | null {
  byCode ??= new Map(
    countries.flatMap(({ cca3, region }) =>
      REGIONS.filter((known) => known === region).map((known) => [cca3, known] as const),
    ),
  );
  return byCode.get(code) ?? OTHERS[code] ?? null;
}

/** Names of a region by interface language. */
export const regionLabels = (region: Region) => LABELS[region];
