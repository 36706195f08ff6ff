// The themes that a priority can have: code, group and scope of each, with its labels.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";
import type { ThemeGroup } from "./theme-groups";
import { THEME_LABELS } from "./theme-labels";
import { THEME_SCOPES } from "./theme-scopes";

interface ThemeDefinition {
  code: keyof typeof THEME_LABELS;
  group: ThemeGroup;
}

const DEFINITIONS = [
  { code: "conflict-prevention", group: "Peace and security" },
  { code: "political-settlement", group: "Peace and security" },
  { code: "country-situation", group: "Peace and security" },
  { code: "peacekeeping", group: "Peace and security" },
  { code: "peacebuilding", group: "Peace and security" },
  { code: "protection-of-civilians", group: "Peace and security" },
  { code: "women-peace-security", group: "Peace and security" },
  { code: "children-armed-conflict", group: "Peace and security" },
  { code: "youth-peace-security", group: "Peace and security" },
  { code: "counter-terrorism", group: "Peace and security" },
  { code: "sanctions", group: "Peace and security" },
  { code: "security-council-role", group: "Peace and security" },
  { code: "security-council-reform", group: "UN system" },
  { code: "nuclear-disarmament", group: "Disarmament" },
  { code: "non-proliferation", group: "Disarmament" },
  { code: "chemical-biological-weapons", group: "Disarmament" },
  { code: "conventional-arms", group: "Disarmament" },
  { code: "autonomous-weapons", group: "Disarmament" },
  { code: "outer-space", group: "Disarmament" },
  { code: "ict-security", group: "Digital" },
  { code: "artificial-intelligence", group: "Digital" },
  { code: "digital-cooperation", group: "Digital" },
  { code: "information-integrity", group: "Digital" },
  { code: "international-law", group: "Law and rights" },
  { code: "accountability", group: "Law and rights" },
  { code: "human-rights", group: "Law and rights" },
  { code: "gender-equality", group: "Law and rights" },
  { code: "inclusion", group: "Law and rights" },
  { code: "democracy-governance", group: "Law and rights" },
  { code: "crime-drugs", group: "Law and rights" },
  { code: "migration-refugees", group: "Law and rights" },
  { code: "decolonization", group: "Law and rights" },
  { code: "sovereignty", group: "Law and rights" },
  { code: "sustainable-development", group: "Development" },
  { code: "financing-development", group: "Development" },
  { code: "trade-economy", group: "Development" },
  { code: "food-security", group: "Development" },
  { code: "health", group: "Development" },
  { code: "education-culture", group: "Development" },
  { code: "science-technology", group: "Development" },
  { code: "countries-special-situations", group: "Development" },
  { code: "climate", group: "Environment" },
  { code: "oceans", group: "Environment" },
  { code: "biodiversity-environment", group: "Environment" },
  { code: "water-energy", group: "Environment" },
  { code: "disaster-risk", group: "Environment" },
  { code: "humanitarian", group: "Humanitarian" },
  { code: "multilateralism", group: "UN system" },
  { code: "un-reform", group: "UN system" },
  { code: "regional-cooperation", group: "UN system" },
  { code: "partnerships", group: "UN system" },
  { code: "capacity-building", group: "Cross-cutting" },
  { code: "confidence-building", group: "Cross-cutting" },
] as const satisfies readonly ThemeDefinition[];

export type ThemeCode = (typeof DEFINITIONS)[number]["code"];

/** A theme as the page shows it. */
export interface Theme extends TaxonomyEntry {
  code: ThemeCode;
  group: ThemeGroup;
}

export const THEMES: readonly Theme[] = DEFINITIONS.map((entry) => ({
  ...entry,
  label: THEME_LABELS[entry.code],
  scope: THEME_SCOPES[entry.code],
}));

export const ThemeCodeSchema = z.enum(DEFINITIONS.map((entry) => entry.code));

const byCode = new Map<string, Theme>(THEMES.map((entry) => [entry.code, entry]));

/** The theme with this code, undefined where there is none. */
export function findTheme(code: string): Theme | undefined {
  return byCode.get(code);
}
