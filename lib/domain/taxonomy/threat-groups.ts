// The headings that threats stand under, by their English name, in the order of the page.
import type { Labels } from "./taxonomy-entry";

export const THREAT_GROUPS = {
  Conflict: { en: "Conflict", fr: "Conflits", es: "Conflictos" },
  Weapons: { en: "Weapons", fr: "Armes", es: "Armas" },
  Cyber: { en: "Cyber", fr: "Cyberespace", es: "Ciberespacio" },
  Crime: { en: "Crime", fr: "Criminalité", es: "Delincuencia" },
  Human: { en: "Human", fr: "Personnes et sociétés", es: "Personas y sociedades" },
  Environment: { en: "Environment", fr: "Environnement", es: "Medio ambiente" },
  Order: { en: "Order", fr: "Ordre international", es: "Orden internacional" },
} as const satisfies Record<string, Labels>;

export type ThreatGroup = keyof typeof THREAT_GROUPS;
