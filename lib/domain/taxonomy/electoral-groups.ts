// The five regional groups in which Members of the United Nations sit, for counting by group.
import type { Labels } from "./taxonomy-entry";
import { regionOf } from "./regions";

export const ELECTORAL_GROUPS = ["AG", "APG", "EEG", "GRULAC", "WEOG"] as const;
export type ElectoralGroup = (typeof ELECTORAL_GROUPS)[number];

const LABELS: Record<ElectoralGroup, Labels> = {
  AG: { en: "African Group", fr: "Groupe des États d’Afrique", es: "Grupo de los Estados de África" },
  APG: {
    en: "Asia-Pacific Group",
    fr: "Groupe des États d’Asie et du Pacifique",
    es: "Grupo de los Estados de Asia y el Pacífico",
  },
  EEG: {
    en: "Eastern European Group",
    fr: "Groupe des États d’Europe orientale",
    es: "Grupo de los Estados de Europa Oriental",
  },
  GRULAC: {
    en: "Latin American and Caribbean Group",
    fr: "Groupe des États d’Amérique latine et des Caraïbes",
    es: "Grupo de los Estados de América Latina y el Caribe",
  },
  WEOG: {
    en: "Western European and others Group",
    fr: "Groupe des États d’Europe occidentale et autres États",
    es: "Grupo de los Estados de Europa Occidental y otros Estados",
  },
};

/** The United States sits in no group by right, and is counted here for elections. */
const WESTERN = new Set(
  (
    "AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR NZL PRT SMR SWE TUR " +
    "USA"
  ).split(" "),
);

/** With the former States that sat there. */
const EASTERN = new Set(
  (
    "ALB ARM AZE BGR BIH BLR CSK CZE DDR EST GEO HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SCG SRB SUN SVK SVN UKR " +
    "YUG"
  ).split(" "),
);

/** The group of a State by its ISO alpha-3 code; null for an observer, an organisation or a fictional State. */
export function electoralGroupOf(code: string): ElectoralGroup | null {
  if (WESTERN.has(code)) return "WEOG";
  if (EASTERN.has(code)) return "EEG";
  if (code === "CYP") return "APG";
  if (code === "PSE" || code === "TWN") return null;
  const region = regionOf(code);
  if (region === "Africa") return "AG";
  if (region === "Americas") return "GRULAC";
  return region === "Asia" || region === "Oceania" ? "APG" : null;
}

/** Names of a group by interface language. */
export const electoralGroupLabels = (group: ElectoralGroup) => LABELS[group];
