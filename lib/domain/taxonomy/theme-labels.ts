// What each theme is called on the page, in the interface's languages.
import type { Labels } from "./taxonomy-entry";

export const THEME_LABELS = {
  "conflict-prevention": {
    en: "Conflict prevention and mediation",
    fr: "Prévention des conflits et médiation",
    es: "Prevención de conflictos y mediación",
  },
  "political-settlement": {
    en: "Political settlement of a conflict",
    fr: "Règlement politique d’un conflit",
    es: "Solución política de un conflicto",
  },
  "country-situation": {
    en: "Situation in a country or region",
    fr: "Situation dans un pays ou une région",
    es: "Situación en un país o una región",
  },
  peacekeeping: {
    en: "Peacekeeping and political missions",
    fr: "Maintien de la paix et missions politiques",
    es: "Mantenimiento de la paz y misiones políticas",
  },
  peacebuilding: {
    en: "Peacebuilding and sustaining peace",
    fr: "Consolidation et pérennisation de la paix",
    es: "Consolidación y sostenimiento de la paz",
  },
  "protection-of-civilians": {
    en: "Protection of civilians",
    fr: "Protection des civils",
    es: "Protección de los civiles",
  },
  "women-peace-security": {
    en: "Women, peace and security",
    fr: "Les femmes et la paix et la sécurité",
    es: "Las mujeres y la paz y la seguridad",
  },
  "children-armed-conflict": {
    en: "Children and armed conflict",
    fr: "Les enfants et les conflits armés",
    es: "Los niños y los conflictos armados",
  },
  "youth-peace-security": {
    en: "Youth, peace and security",
    fr: "Les jeunes et la paix et la sécurité",
    es: "La juventud y la paz y la seguridad",
  },
  "counter-terrorism": { en: "Counter-terrorism", fr: "Lutte contre le terrorisme", es: "Lucha contra el terrorismo" },
  sanctions: { en: "Sanctions", fr: "Sanctions", es: "Sanciones" },
  "security-council-role": {
    en: "Role of the Security Council",
    fr: "Rôle du Conseil de sécurité",
    es: "Función del Consejo de Seguridad",
  },
  "security-council-reform": {
    en: "Security Council reform",
    fr: "Réforme du Conseil de sécurité",
    es: "Reforma del Consejo de Seguridad",
  },
  "nuclear-disarmament": { en: "Nuclear disarmament", fr: "Désarmement nucléaire", es: "Desarme nuclear" },
  "non-proliferation": { en: "Non-proliferation", fr: "Non-prolifération", es: "No proliferación" },
  "chemical-biological-weapons": {
    en: "Chemical and biological weapons",
    fr: "Armes chimiques et biologiques",
    es: "Armas químicas y biológicas",
  },
  "conventional-arms": { en: "Conventional arms", fr: "Armes classiques", es: "Armas convencionales" },
  "autonomous-weapons": { en: "Autonomous weapons", fr: "Armes autonomes", es: "Armas autónomas" },
  "outer-space": { en: "Outer space", fr: "Espace extra-atmosphérique", es: "Espacio ultraterrestre" },
  "ict-security": {
    en: "Security of ICTs and cyberspace",
    fr: "Sécurité numérique et cyberespace",
    es: "Seguridad de las TIC y ciberespacio",
  },
  "artificial-intelligence": {
    en: "Artificial intelligence",
    fr: "Intelligence artificielle",
    es: "Inteligencia artificial",
  },
  "digital-cooperation": {
    en: "Digital cooperation and divide",
    fr: "Coopération et fracture numériques",
    es: "Cooperación digital y brecha digital",
  },
  "information-integrity": {
    en: "Information integrity",
    fr: "Intégrité de l’information",
    es: "Integridad de la información",
  },
  "international-law": {
    en: "International law and rule of law",
    fr: "Droit international et état de droit",
    es: "Derecho internacional y estado de derecho",
  },
  accountability: {
    en: "Accountability and justice",
    fr: "Responsabilité et justice",
    es: "Rendición de cuentas y justicia",
  },
  "human-rights": { en: "Human rights", fr: "Droits humains", es: "Derechos humanos" },
  "gender-equality": { en: "Gender equality", fr: "Égalité des genres", es: "Igualdad de género" },
  inclusion: { en: "Inclusion of groups", fr: "Inclusion des groupes", es: "Inclusión de grupos" },
  "democracy-governance": {
    en: "Democracy and governance",
    fr: "Démocratie et gouvernance",
    es: "Democracia y gobernanza",
  },
  "crime-drugs": { en: "Crime and drugs", fr: "Criminalité et drogues", es: "Delincuencia y drogas" },
  "migration-refugees": { en: "Migration and refugees", fr: "Migrations et réfugiés", es: "Migración y refugiados" },
  decolonization: {
    en: "Decolonization and self-determination",
    fr: "Décolonisation et autodétermination",
    es: "Descolonización y libre determinación",
  },
  sovereignty: {
    en: "Sovereignty and territorial integrity",
    fr: "Souveraineté et intégrité territoriale",
    es: "Soberanía e integridad territorial",
  },
  "sustainable-development": {
    en: "Sustainable development",
    fr: "Développement durable",
    es: "Desarrollo sostenible",
  },
  "financing-development": {
    en: "Financing for development",
    fr: "Financement du développement",
    es: "Financiación para el desarrollo",
  },
  "trade-economy": { en: "Trade and economy", fr: "Commerce et économie", es: "Comercio y economía" },
  "food-security": { en: "Food security", fr: "Sécurité alimentaire", es: "Seguridad alimentaria" },
  health: { en: "Health", fr: "Santé", es: "Salud" },
  "education-culture": { en: "Education and culture", fr: "Éducation et culture", es: "Educación y cultura" },
  "science-technology": { en: "Science and technology", fr: "Science et technologie", es: "Ciencia y tecnología" },
  "countries-special-situations": {
    en: "Countries in special situations",
    fr: "Pays en situation particulière",
    es: "Países en situaciones especiales",
  },
  climate: { en: "Climate change", fr: "Changements climatiques", es: "Cambio climático" },
  oceans: { en: "Oceans and law of the sea", fr: "Océans et droit de la mer", es: "Océanos y derecho del mar" },
  "biodiversity-environment": {
    en: "Biodiversity and environment",
    fr: "Biodiversité et environnement",
    es: "Biodiversidad y medio ambiente",
  },
  "water-energy": { en: "Water and energy", fr: "Eau et énergie", es: "Agua y energía" },
  "disaster-risk": {
    en: "Disaster risk reduction",
    fr: "Réduction des risques de catastrophe",
    es: "Reducción del riesgo de desastres",
  },
  humanitarian: { en: "Humanitarian action", fr: "Action humanitaire", es: "Acción humanitaria" },
  multilateralism: {
    en: "Multilateralism and the Charter",
    fr: "Multilatéralisme et Charte",
    es: "Multilateralismo y Carta",
  },
  "un-reform": {
    en: "UN reform and management",
    fr: "Réforme et gestion de l’ONU",
    es: "Reforma y gestión de las Naciones Unidas",
  },
  "regional-cooperation": { en: "Regional cooperation", fr: "Coopération régionale", es: "Cooperación regional" },
  partnerships: {
    en: "Partnerships and participation",
    fr: "Partenariats et participation",
    es: "Alianzas y participación",
  },
  "capacity-building": { en: "Capacity-building", fr: "Renforcement des capacités", es: "Creación de capacidad" },
  "confidence-building": {
    en: "Confidence-building and transparency",
    fr: "Mesures de confiance et transparence",
    es: "Fomento de la confianza y transparencia",
  },
} as const satisfies Record<string, Labels>;
