// The organs and conferences before which statements are delivered.
import type { Labels } from "./taxonomy-entry";

export const ORGAN_CODES = [
  "GA",
  "GA-C1",
  "GA-C2",
  "GA-C3",
  "GA-C4",
  "GA-C5",
  "GA-C6",
  "SC",
  "ECOSOC",
  "HRC",
  "CSW",
  "CND",
  "UNFCCC",
  "BBNJ",
  "NPT",
  "IAEA",
  "OTHER",
] as const;

export type OrganCode = (typeof ORGAN_CODES)[number];

export const ORGANS: Record<OrganCode, Labels> = {
  GA: { en: "General Assembly", fr: "Assemblée générale", es: "Asamblea General" },
  "GA-C1": { en: "First Committee", fr: "Première Commission", es: "Primera Comisión" },
  "GA-C2": { en: "Second Committee", fr: "Deuxième Commission", es: "Segunda Comisión" },
  "GA-C3": { en: "Third Committee", fr: "Troisième Commission", es: "Tercera Comisión" },
  "GA-C4": { en: "Fourth Committee", fr: "Quatrième Commission", es: "Cuarta Comisión" },
  "GA-C5": { en: "Fifth Committee", fr: "Cinquième Commission", es: "Quinta Comisión" },
  "GA-C6": { en: "Sixth Committee", fr: "Sixième Commission", es: "Sexta Comisión" },
  SC: { en: "Security Council", fr: "Conseil de sécurité", es: "Consejo de Seguridad" },
  ECOSOC: { en: "Economic and Social Council", fr: "Conseil économique et social", es: "Consejo Económico y Social" },
  HRC: { en: "Human Rights Council", fr: "Conseil des droits de l’homme", es: "Consejo de Derechos Humanos" },
  CSW: {
    en: "Commission on the Status of Women",
    fr: "Commission de la condition de la femme",
    es: "Comisión de la Condición Jurídica y Social de la Mujer",
  },
  CND: { en: "Commission on Narcotic Drugs", fr: "Commission des stupéfiants", es: "Comisión de Estupefacientes" },
  UNFCCC: {
    en: "Climate Change Conference",
    fr: "Conférence sur les changements climatiques",
    es: "Conferencia sobre el Cambio Climático",
  },
  BBNJ: {
    en: "Ocean treaty (BBNJ) conference",
    fr: "Conférence sur la biodiversité marine (BBNJ)",
    es: "Conferencia sobre la biodiversidad marina (BBNJ)",
  },
  NPT: { en: "NPT Review Conference", fr: "Conférence d’examen du TNP", es: "Conferencia de Examen del TNP" },
  IAEA: {
    en: "International Atomic Energy Agency",
    fr: "Agence internationale de l’énergie atomique",
    es: "Organismo Internacional de Energía Atómica",
  },
  OTHER: { en: "Other bodies", fr: "Autres organes", es: "Otros órganos" },
};
