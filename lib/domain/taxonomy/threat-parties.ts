// Who is said to be behind a threat and whom it is said to strike: closed lists with labels, beside named States.

const ACTOR_LABELS = {
  "state-sponsored": {
    en: "State-sponsored actors",
    fr: "Acteurs soutenus par un État",
    es: "Actores patrocinados por un Estado",
  },
  "terrorist-groups": { en: "Terrorist groups", fr: "Groupes terroristes", es: "Grupos terroristas" },
  "armed-groups": { en: "Armed groups", fr: "Groupes armés", es: "Grupos armados" },
  "criminal-groups": { en: "Criminal groups", fr: "Groupes criminels", es: "Grupos delictivos" },
  mercenaries: {
    en: "Mercenaries and foreign fighters",
    fr: "Mercenaires et combattants étrangers",
    es: "Mercenarios y combatientes extranjeros",
  },
  "non-state": { en: "Non-State actors", fr: "Acteurs non étatiques", es: "Actores no estatales" },
} as const;

const TARGET_LABELS = {
  "critical-infrastructure": {
    en: "Critical infrastructure",
    fr: "Infrastructures critiques",
    es: "Infraestructura crítica",
  },
  elections: { en: "Elections", fr: "Élections", es: "Elecciones" },
  civilians: { en: "Civilians", fr: "Civils", es: "Civiles" },
  "health-care": { en: "Health care", fr: "Soins de santé", es: "Atención de la salud" },
  schools: { en: "Schools", fr: "Écoles", es: "Escuelas" },
  "humanitarian-personnel": {
    en: "Humanitarian personnel",
    fr: "Personnel humanitaire",
    es: "Personal humanitario",
  },
  peacekeepers: { en: "Peacekeepers", fr: "Casques bleus", es: "Personal de mantenimiento de la paz" },
  journalists: { en: "Journalists", fr: "Journalistes", es: "Periodistas" },
  women: { en: "Women and girls", fr: "Femmes et filles", es: "Mujeres y niñas" },
  children: { en: "Children", fr: "Enfants", es: "Niños" },
  "nuclear-facilities": { en: "Nuclear facilities", fr: "Installations nucléaires", es: "Instalaciones nucleares" },
  shipping: { en: "Shipping", fr: "Navigation", es: "Navegación" },
  "government-institutions": {
    en: "Government institutions",
    fr: "Institutions publiques",
    es: "Instituciones públicas",
  },
  "cultural-heritage": { en: "Cultural heritage", fr: "Patrimoine culturel", es: "Patrimonio cultural" },
  "financial-system": { en: "Financial system", fr: "Système financier", es: "Sistema financiero" },
} as const;

export type ThreatActorKind = keyof typeof ACTOR_LABELS;
export type ThreatTarget = keyof typeof TARGET_LABELS;

/** Labels of a target by interface language, null where `code` is none. */
export function threatTargetLabels(code: string) {
  return code in TARGET_LABELS ? TARGET_LABELS[code as ThreatTarget] : null;
}

/** Labels of a kind of actor, null where `code` is that of a State or of a group with a name. */
export function threatActorLabels(code: string) {
  return code in ACTOR_LABELS ? ACTOR_LABELS[code as ThreatActorKind] : null;
}
