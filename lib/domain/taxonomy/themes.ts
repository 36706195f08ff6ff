// The themes that a priority can have: code, group and scope of each, with its labels.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";
import type { ThemeGroup } from "./theme-groups";
import { THEME_LABELS } from "./theme-labels";

interface ThemeDefinition {
  code: keyof typeof THEME_LABELS;
  group: ThemeGroup;
  scope: string;
}

const DEFINITIONS = [
  {
    code: "conflict-prevention",
    group: "Peace and security",
    scope:
      "Prevention, early warning, mediation, good offices, dialogue, peaceful settlement of disputes as a general aim",
  },
  {
    code: "political-settlement",
    group: "Peace and security",
    scope: "A ceasefire, peace process, political transition or negotiated settlement of a named conflict",
  },
  {
    code: "country-situation",
    group: "Peace and security",
    scope: "A named country or region put forward as a point of its own, where no more exact theme carries it",
  },
  {
    code: "peacekeeping",
    group: "Peace and security",
    scope: "UN peace operations, their mandates, performance, safety, transitions; regional peace operations",
  },
  {
    code: "peacebuilding",
    group: "Peace and security",
    scope: "Peacebuilding Commission and Fund, post-conflict recovery, reconciliation, DDR, security sector reform",
  },
  {
    code: "protection-of-civilians",
    group: "Peace and security",
    scope:
      "Protection of civilians and civilian objects, international humanitarian law observance, atrocity prevention, responsibility to protect",
  },
  {
    code: "women-peace-security",
    group: "Peace and security",
    scope: "Resolution 1325 agenda, women in peace processes, conflict-related sexual violence response",
  },
  {
    code: "children-armed-conflict",
    group: "Peace and security",
    scope: "Protection of children in conflict, child soldiers, attacks on schools",
  },
  { code: "youth-peace-security", group: "Peace and security", scope: "Resolution 2250 agenda, youth participation" },
  {
    code: "counter-terrorism",
    group: "Peace and security",
    scope: "Preventing and countering terrorism and violent extremism",
  },
  {
    code: "sanctions",
    group: "Peace and security",
    scope: "Security Council sanctions regimes, panels of experts, implementation, exemptions",
  },
  {
    code: "security-council-role",
    group: "Peace and security",
    scope: "What the Council should take up or do, its working methods, unity, use of the veto",
  },
  { code: "security-council-reform", group: "UN system", scope: "Enlargement, representation, veto reform" },
  {
    code: "nuclear-disarmament",
    group: "Disarmament",
    scope: "Nuclear disarmament, risk reduction, NPT article VI, TPNW, CTBT, FMCT, negative security assurances",
  },
  {
    code: "non-proliferation",
    group: "Disarmament",
    scope: "Non-proliferation of WMD and delivery systems, safeguards, export control, resolution 1540, JCPOA, DPRK",
  },
  { code: "chemical-biological-weapons", group: "Disarmament", scope: "CWC, OPCW, BWC" },
  {
    code: "conventional-arms",
    group: "Disarmament",
    scope: "Small arms and light weapons, ATT, mines, cluster munitions, explosive weapons, ammunition",
  },
  { code: "autonomous-weapons", group: "Disarmament", scope: "Lethal autonomous weapon systems, military AI" },
  { code: "outer-space", group: "Disarmament", scope: "Security, safety and sustainability of outer space" },
  {
    code: "ict-security",
    group: "Digital",
    scope:
      "Responsible State behaviour in ICTs, cyber norms, OEWG/GGE, cybercrime cooperation, protection of critical information infrastructure",
  },
  { code: "artificial-intelligence", group: "Digital", scope: "Governance and use of AI, civilian" },
  {
    code: "digital-cooperation",
    group: "Digital",
    scope: "Digital transformation, digital divide, Global Digital Compact, internet governance",
  },
  {
    code: "information-integrity",
    group: "Digital",
    scope: "Countering disinformation and hate speech, media freedom online",
  },
  {
    code: "international-law",
    group: "Law and rights",
    scope: "Rule of law, application of or respect for international law, ICJ, treaties as such",
  },
  {
    code: "accountability",
    group: "Law and rights",
    scope: "Fighting impunity, ICC, tribunals, transitional justice, investigation mechanisms",
  },
  { code: "human-rights", group: "Law and rights", scope: "Human rights and fundamental freedoms, civic space, HRC" },
  {
    code: "gender-equality",
    group: "Law and rights",
    scope: "Empowerment and rights of women and girls outside the peace and security agenda",
  },
  {
    code: "inclusion",
    group: "Law and rights",
    scope: "Children, youth, older persons, persons with disabilities, indigenous peoples, minorities, anti-racism",
  },
  {
    code: "democracy-governance",
    group: "Law and rights",
    scope: "Democracy, elections, institutions, good governance",
  },
  {
    code: "crime-drugs",
    group: "Law and rights",
    scope: "Transnational organised crime, trafficking, corruption, drugs, illicit finance as something to act on",
  },
  {
    code: "migration-refugees",
    group: "Law and rights",
    scope: "Migration governance, refugees, displaced persons, statelessness",
  },
  {
    code: "decolonization",
    group: "Law and rights",
    scope: "Self-determination, Non-Self-Governing Territories, statehood recognition",
  },
  {
    code: "sovereignty",
    group: "Law and rights",
    scope: "Respect for sovereignty, territorial integrity, non-interference, ending occupation or coercive measures",
  },
  { code: "sustainable-development", group: "Development", scope: "2030 Agenda, SDGs, poverty eradication" },
  {
    code: "financing-development",
    group: "Development",
    scope: "ODA, debt, international financial architecture, investment",
  },
  { code: "trade-economy", group: "Development", scope: "Trade, growth, jobs, industrialisation, supply chains" },
  { code: "food-security", group: "Development", scope: "Hunger, agriculture, nutrition" },
  { code: "health", group: "Development", scope: "Health systems, pandemics, vaccines" },
  {
    code: "education-culture",
    group: "Development",
    scope: "Education, culture, heritage, sport, dialogue among civilisations",
  },
  {
    code: "science-technology",
    group: "Development",
    scope: "Technology transfer, innovation, marine technology transfer, science-policy",
  },
  {
    code: "countries-special-situations",
    group: "Development",
    scope: "SIDS, LDCs, LLDCs, middle-income countries, Africa's development",
  },
  {
    code: "climate",
    group: "Environment",
    scope: "Mitigation, adaptation, climate finance, loss and damage, climate and security",
  },
  {
    code: "oceans",
    group: "Environment",
    scope:
      "UNCLOS, BBNJ, marine protected areas, fisheries, marine genetic resources, environmental impact assessment at sea",
  },
  {
    code: "biodiversity-environment",
    group: "Environment",
    scope: "Biodiversity, pollution, forests, desertification",
  },
  {
    code: "water-energy",
    group: "Environment",
    scope: "Water, sanitation, energy transition and access, nuclear energy and safety",
  },
  {
    code: "disaster-risk",
    group: "Environment",
    scope: "Sendai Framework, preparedness, resilience, early warning for disasters",
  },
  {
    code: "humanitarian",
    group: "Humanitarian",
    scope: "Humanitarian assistance, access, funding, protection of aid workers",
  },
  {
    code: "multilateralism",
    group: "UN system",
    scope: "Effective multilateralism, Charter principles, international cooperation, Pact for the Future",
  },
  {
    code: "un-reform",
    group: "UN system",
    scope:
      "UN80, mandates, budget, staffing, efficiency, General Assembly revitalisation, selection of the Secretary-General",
  },
  {
    code: "regional-cooperation",
    group: "UN system",
    scope: "Regional and subregional organisations, their partnership with the UN",
  },
  {
    code: "partnerships",
    group: "UN system",
    scope: "Civil society, private sector, multi-stakeholder, South-South cooperation",
  },
  {
    code: "capacity-building",
    group: "Cross-cutting",
    scope: "Capacity-building and technical assistance in any field",
  },
  {
    code: "confidence-building",
    group: "Cross-cutting",
    scope: "Confidence-building measures, transparency, points of contact in any field",
  },
] as const satisfies readonly ThemeDefinition[];

export type ThemeCode = (typeof DEFINITIONS)[number]["code"];

/** A theme as the page shows it. */
export interface Theme extends TaxonomyEntry {
  code: ThemeCode;
  group: ThemeGroup;
}

export const THEMES: readonly Theme[] = DEFINITIONS.map((entry) => ({ ...entry, label: THEME_LABELS[entry.code] }));

export const ThemeCodeSchema = z.enum(DEFINITIONS.map((entry) => entry.code));

const byCode = new Map<string, Theme>(THEMES.map((entry) => [entry.code, entry]));

/** The theme with this code, undefined where there is none. */
export function findTheme(code: string): Theme | undefined {
  return byCode.get(code);
}
