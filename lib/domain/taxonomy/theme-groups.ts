// The headings that themes stand under, by their English name, in the order of the page.
import type { Labels } from "./taxonomy-entry";

export const THEME_GROUPS = {
  "Peace and security": { en: "Peace and security", fr: "Paix et sécurité", es: "Paz y seguridad" },
  Disarmament: { en: "Disarmament", fr: "Désarmement", es: "Desarme" },
  Digital: { en: "Digital", fr: "Numérique", es: "Ámbito digital" },
  "Law and rights": { en: "Law and rights", fr: "Droit et droits", es: "Derecho y derechos" },
  Development: { en: "Development", fr: "Développement", es: "Desarrollo" },
  Environment: { en: "Environment", fr: "Environnement", es: "Medio ambiente" },
  Humanitarian: { en: "Humanitarian", fr: "Action humanitaire", es: "Acción humanitaria" },
  "UN system": { en: "UN system", fr: "Système des Nations Unies", es: "Sistema de las Naciones Unidas" },
  "Cross-cutting": { en: "Cross-cutting", fr: "Questions transversales", es: "Cuestiones transversales" },
} as const satisfies Record<string, Labels>;

export type ThemeGroup = keyof typeof THEME_GROUPS;
