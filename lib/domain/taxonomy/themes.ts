// The themes that a priority can have: code, label in three languages, group and scope.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";

export const THEMES = [
  { code: "conflict-prevention", group: "Peace and security", label: { en: "Conflict prevention and mediation", fr: "", es: "" }, scope: "Prevention, early warning, mediation, good offices, dialogue, peaceful settlement of disputes as a general aim" },
  { code: "political-settlement", group: "Peace and security", label: { en: "Political settlement of a conflict", fr: "", es: "" }, scope: "A ceasefire, peace process, political transition or negotiated settlement of a named conflict" },
  { code: "country-situation", group: "Peace and security", label: { en: "Situation in a country or region", fr: "", es: "" }, scope: "A named country or region put forward as a point of its own, where no more exact theme carries it" },
  { code: "peacekeeping", group: "Peace and security", label: { en: "Peacekeeping and political missions", fr: "", es: "" }, scope: "UN peace operations, their mandates, performance, safety, transitions; regional peace operations" },
  { code: "peacebuilding", group: "Peace and security", label: { en: "Peacebuilding and sustaining peace", fr: "", es: "" }, scope: "Peacebuilding Commission and Fund, post-conflict recovery, reconciliation, DDR, security sector reform" },
  { code: "protection-of-civilians", group: "Peace and security", label: { en: "Protection of civilians", fr: "", es: "" }, scope: "Protection of civilians and civilian objects, international humanitarian law observance, atrocity prevention, responsibility to protect" },
  { code: "women-peace-security", group: "Peace and security", label: { en: "Women, peace and security", fr: "", es: "" }, scope: "Resolution 1325 agenda, women in peace processes, conflict-related sexual violence response" },
  { code: "children-armed-conflict", group: "Peace and security", label: { en: "Children and armed conflict", fr: "", es: "" }, scope: "Protection of children in conflict, child soldiers, attacks on schools" },
  { code: "youth-peace-security", group: "Peace and security", label: { en: "Youth, peace and security", fr: "", es: "" }, scope: "Resolution 2250 agenda, youth participation" },
  { code: "counter-terrorism", group: "Peace and security", label: { en: "Counter-terrorism", fr: "", es: "" }, scope: "Preventing and countering terrorism and violent extremism" },
  { code: "sanctions", group: "Peace and security", label: { en: "Sanctions", fr: "", es: "" }, scope: "Security Council sanctions regimes, panels of experts, implementation, exemptions" },
  { code: "security-council-role", group: "Peace and security", label: { en: "Role of the Security Council", fr: "", es: "" }, scope: "What the Council should take up or do, its working methods, unity, use of the veto" },
  { code: "security-council-reform", group: "UN system", label: { en: "Security Council reform", fr: "", es: "" }, scope: "Enlargement, representation, veto reform" },
  { code: "nuclear-disarmament", group: "Disarmament", label: { en: "Nuclear disarmament", fr: "", es: "" }, scope: "Nuclear disarmament, risk reduction, NPT article VI, TPNW, CTBT, FMCT, negative security assurances" },
  { code: "non-proliferation", group: "Disarmament", label: { en: "Non-proliferation", fr: "", es: "" }, scope: "Non-proliferation of WMD and delivery systems, safeguards, export control, resolution 1540, JCPOA, DPRK" },
  { code: "chemical-biological-weapons", group: "Disarmament", label: { en: "Chemical and biological weapons", fr: "", es: "" }, scope: "CWC, OPCW, BWC" },
  { code: "conventional-arms", group: "Disarmament", label: { en: "Conventional arms", fr: "", es: "" }, scope: "Small arms and light weapons, ATT, mines, cluster munitions, explosive weapons, ammunition" },
  { code: "autonomous-weapons", group: "Disarmament", label: { en: "Autonomous weapons", fr: "", es: "" }, scope: "Lethal autonomous weapon systems, military AI" },
  { code: "outer-space", group: "Disarmament", label: { en: "Outer space", fr: "", es: "" }, scope: "Security, safety and sustainability of outer space" },
  { code: "ict-security", group: "Digital", label: { en: "Security of ICTs and cyberspace", fr: "", es: "" }, scope: "Responsible State behaviour in ICTs, cyber norms, OEWG/GGE, cybercrime cooperation, protection of critical information infrastructure" },
  { code: "artificial-intelligence", group: "Digital", label: { en: "Artificial intelligence", fr: "", es: "" }, scope: "Governance and use of AI, civilian" },
  { code: "digital-cooperation", group: "Digital", label: { en: "Digital cooperation and divide", fr: "", es: "" }, scope: "Digital transformation, digital divide, Global Digital Compact, internet governance" },
  { code: "information-integrity", group: "Digital", label: { en: "Information integrity", fr: "", es: "" }, scope: "Countering disinformation and hate speech, media freedom online" },
  { code: "international-law", group: "Law and rights", label: { en: "International law and rule of law", fr: "", es: "" }, scope: "Rule of law, application of or respect for international law, ICJ, treaties as such" },
  { code: "accountability", group: "Law and rights", label: { en: "Accountability and justice", fr: "", es: "" }, scope: "Fighting impunity, ICC, tribunals, transitional justice, investigation mechanisms" },
  { code: "human-rights", group: "Law and rights", label: { en: "Human rights", fr: "", es: "" }, scope: "Human rights and fundamental freedoms, civic space, HRC" },
  { code: "gender-equality", group: "Law and rights", label: { en: "Gender equality", fr: "", es: "" }, scope: "Empowerment and rights of women and girls outside the peace and security agenda" },
  { code: "inclusion", group: "Law and rights", label: { en: "Inclusion of groups", fr: "", es: "" }, scope: "Children, youth, older persons, persons with disabilities, indigenous peoples, minorities, anti-racism" },
  { code: "democracy-governance", group: "Law and rights", label: { en: "Democracy and governance", fr: "", es: "" }, scope: "Democracy, elections, institutions, good governance" },
  { code: "crime-drugs", group: "Law and rights", label: { en: "Crime and drugs", fr: "", es: "" }, scope: "Transnational organised crime, trafficking, corruption, drugs, illicit finance as something to act on" },
  { code: "migration-refugees", group: "Law and rights", label: { en: "Migration and refugees", fr: "", es: "" }, scope: "Migration governance, refugees, displaced persons, statelessness" },
  { code: "decolonization", group: "Law and rights", label: { en: "Decolonization and self-determination", fr: "", es: "" }, scope: "Self-determination, Non-Self-Governing Territories, statehood recognition" },
  { code: "sovereignty", group: "Law and rights", label: { en: "Sovereignty and territorial integrity", fr: "", es: "" }, scope: "Respect for sovereignty, territorial integrity, non-interference, ending occupation or coercive measures" },
  { code: "sustainable-development", group: "Development", label: { en: "Sustainable development", fr: "", es: "" }, scope: "2030 Agenda, SDGs, poverty eradication" },
  { code: "financing-development", group: "Development", label: { en: "Financing for development", fr: "", es: "" }, scope: "ODA, debt, international financial architecture, investment" },
  { code: "trade-economy", group: "Development", label: { en: "Trade and economy", fr: "", es: "" }, scope: "Trade, growth, jobs, industrialisation, supply chains" },
  { code: "food-security", group: "Development", label: { en: "Food security", fr: "", es: "" }, scope: "Hunger, agriculture, nutrition" },
  { code: "health", group: "Development", label: { en: "Health", fr: "", es: "" }, scope: "Health systems, pandemics, vaccines" },
  { code: "education-culture", group: "Development", label: { en: "Education and culture", fr: "", es: "" }, scope: "Education, culture, heritage, sport, dialogue among civilisations" },
  { code: "science-technology", group: "Development", label: { en: "Science and technology", fr: "", es: "" }, scope: "Technology transfer, innovation, marine technology transfer, science-policy" },
  { code: "countries-special-situations", group: "Development", label: { en: "Countries in special situations", fr: "", es: "" }, scope: "SIDS, LDCs, LLDCs, middle-income countries, Africa's development" },
  { code: "climate", group: "Environment", label: { en: "Climate change", fr: "", es: "" }, scope: "Mitigation, adaptation, climate finance, loss and damage, climate and security" },
  { code: "oceans", group: "Environment", label: { en: "Oceans and law of the sea", fr: "", es: "" }, scope: "UNCLOS, BBNJ, marine protected areas, fisheries, marine genetic resources, environmental impact assessment at sea" },
  { code: "biodiversity-environment", group: "Environment", label: { en: "Biodiversity and environment", fr: "", es: "" }, scope: "Biodiversity, pollution, forests, desertification" },
  { code: "water-energy", group: "Environment", label: { en: "Water and energy", fr: "", es: "" }, scope: "Water, sanitation, energy transition and access, nuclear energy and safety" },
  { code: "disaster-risk", group: "Environment", label: { en: "Disaster risk reduction", fr: "", es: "" }, scope: "Sendai Framework, preparedness, resilience, early warning for disasters" },
  { code: "humanitarian", group: "Humanitarian", label: { en: "Humanitarian action", fr: "", es: "" }, scope: "Humanitarian assistance, access, funding, protection of aid workers" },
  { code: "multilateralism", group: "UN system", label: { en: "Multilateralism and the Charter", fr: "", es: "" }, scope: "Effective multilateralism, Charter principles, international cooperation, Pact for the Future" },
  { code: "un-reform", group: "UN system", label: { en: "UN reform and management", fr: "", es: "" }, scope: "UN80, mandates, budget, staffing, efficiency, General Assembly revitalisation, selection of the Secretary-General" },
  { code: "regional-cooperation", group: "UN system", label: { en: "Regional cooperation", fr: "", es: "" }, scope: "Regional and subregional organisations, their partnership with the UN" },
  { code: "partnerships", group: "UN system", label: { en: "Partnerships and participation", fr: "", es: "" }, scope: "Civil society, private sector, multi-stakeholder, South-South cooperation" },
  { code: "capacity-building", group: "Cross-cutting", label: { en: "Capacity-building", fr: "", es: "" }, scope: "Capacity-building and technical assistance in any field" },
  { code: "confidence-building", group: "Cross-cutting", label: { en: "Confidence-building and transparency", fr: "", es: "" }, scope: "Confidence-building measures, transparency, points of contact in any field" },
] as const satisfies readonly TaxonomyEntry[];

export type ThemeCode = (typeof THEMES)[number]["code"];

export const ThemeCodeSchema = z.enum(THEMES.map((entry) => entry.code));

const byCode = new Map<string, TaxonomyEntry>(THEMES.map((entry) => [entry.code, entry]));

/** The theme with this code, undefined where there is none. */
export function findTheme(code: string): TaxonomyEntry | undefined {
  return byCode.get(code);
}
