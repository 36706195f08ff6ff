// The types of threat that a statement can name: code, group and scope of each, with its labels.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";
import type { ThreatGroup } from "./threat-groups";
import { THREAT_LABELS } from "./threat-labels";

interface ThreatDefinition {
  code: keyof typeof THREAT_LABELS;
  group: ThreatGroup;
  scope: string;
}

const DEFINITIONS = [
  {
    code: "armed-conflict",
    group: "Conflict",
    scope: "Outbreak, continuation, spillover or escalation of armed conflict, tension, instability",
  },
  {
    code: "aggression-occupation",
    group: "Conflict",
    scope: "Invasion, aggression, occupation, annexation, settlements, violation of territorial integrity",
  },
  { code: "unconstitutional-change", group: "Conflict", scope: "Coups, political breakdown, weakened institutions" },
  {
    code: "attacks-on-civilians",
    group: "Conflict",
    scope: "Killing of civilians, attacks on civilian objects, war crimes, genocide, atrocity",
  },
  { code: "sexual-violence", group: "Conflict", scope: "Conflict-related or other sexual and gender-based violence" },
  {
    code: "attacks-on-personnel",
    group: "Conflict",
    scope: "Attacks on aid workers, peacekeepers, UN staff, medical staff, journalists; obstruction of aid",
  },
  { code: "child-recruitment", group: "Conflict", scope: "Recruitment, abduction, killing of children in conflict" },
  {
    code: "terrorism",
    group: "Conflict",
    scope: "Terrorist attacks and groups, foreign terrorist fighters, terrorist financing",
  },
  { code: "violent-extremism", group: "Conflict", scope: "Extremism, radicalisation, incitement" },
  {
    code: "nuclear-weapons-risk",
    group: "Weapons",
    scope: "Existence, modernisation, threatened or accidental use of nuclear weapons, arms race",
  },
  {
    code: "wmd-proliferation",
    group: "Weapons",
    scope: "Nuclear, missile or other WMD programmes and their spread, to States or non-State actors",
  },
  {
    code: "chemical-biological-attack",
    group: "Weapons",
    scope: "Use or risk of use of chemical or biological weapons",
  },
  {
    code: "illicit-arms",
    group: "Weapons",
    scope: "Small arms, diversion, illicit arms transfers, drones in the hands of armed groups",
  },
  { code: "explosive-hazards", group: "Weapons", scope: "Landmines, IEDs, unexploded ordnance, cluster munitions" },
  { code: "autonomous-weapons-risk", group: "Weapons", scope: "Risks from lethal autonomous weapons or military AI" },
  { code: "space-threats", group: "Weapons", scope: "Weapons tests, debris, hostile acts in outer space" },
  {
    code: "cyber-critical-infrastructure",
    group: "Cyber",
    scope: "ICT attacks on infrastructure, public services, nuclear facilities or command systems",
  },
  { code: "cyber-state-sponsored", group: "Cyber", scope: "Malicious ICT activity by States or their proxies" },
  { code: "ransomware", group: "Cyber", scope: "Ransomware, ransom demands" },
  {
    code: "cryptocurrency-theft",
    group: "Cyber",
    scope: "Cryptocurrency theft and its use to fund programmes or crime",
  },
  { code: "spyware", group: "Cyber", scope: "Spyware, commercial cyber intrusion capabilities" },
  { code: "data-theft", group: "Cyber", scope: "Theft of sensitive, personal or military information by ICT" },
  { code: "election-interference", group: "Cyber", scope: "Interference in elections or democratic processes" },
  {
    code: "cybercrime",
    group: "Cyber",
    scope: "Cybercrime, malicious use of ICTs in general, by non-State actors or unnamed",
  },
  {
    code: "disinformation",
    group: "Cyber",
    scope: "Disinformation, propaganda, hate speech, incitement online or off",
  },
  { code: "ai-misuse", group: "Cyber", scope: "Harm from AI, ungoverned new technology, digital divide as a risk" },
  {
    code: "organized-crime",
    group: "Crime",
    scope: "Transnational organised crime, gangs, drug production and trafficking",
  },
  { code: "human-trafficking", group: "Crime", scope: "Trafficking in persons, modern slavery, smuggling of migrants" },
  { code: "maritime-insecurity", group: "Crime", scope: "Piracy, attacks on shipping, freedom of navigation" },
  {
    code: "illicit-finance",
    group: "Crime",
    scope: "Corruption, money laundering, illicit financial flows, looting of resources",
  },
  { code: "sanctions-evasion", group: "Crime", scope: "Evasion or non-implementation of Security Council measures" },
  {
    code: "human-rights-violations",
    group: "Human",
    scope: "Repression, arbitrary detention, torture, restriction of freedoms, impunity",
  },
  {
    code: "discrimination-hate",
    group: "Human",
    scope: "Racism, xenophobia, religious intolerance, discrimination against women or groups",
  },
  {
    code: "forced-displacement",
    group: "Human",
    scope: "Refugees, displaced persons, irregular migration as a crisis",
  },
  { code: "humanitarian-crisis", group: "Human", scope: "Humanitarian need, funding gaps, collapse of services" },
  { code: "food-insecurity", group: "Human", scope: "Hunger, famine, food prices, starvation" },
  {
    code: "health-emergencies",
    group: "Human",
    scope: "Epidemics, pandemics, antimicrobial resistance, weak health systems",
  },
  {
    code: "poverty-inequality",
    group: "Human",
    scope: "Poverty, inequality, unemployment, unequal development, stalled SDGs",
  },
  {
    code: "debt-economic-shock",
    group: "Human",
    scope: "Debt distress, inflation, financial crisis, trade disruption, protectionism",
  },
  {
    code: "climate-change",
    group: "Environment",
    scope: "Global warming and its effects, extreme weather, as a threat",
  },
  { code: "sea-level-rise", group: "Environment", scope: "Loss of land, existential threat to islands and coasts" },
  { code: "natural-disasters", group: "Environment", scope: "Floods, droughts, earthquakes, storms" },
  {
    code: "environmental-degradation",
    group: "Environment",
    scope: "Biodiversity loss, pollution, deforestation, ocean degradation, overfishing, desertification",
  },
  {
    code: "resource-scarcity",
    group: "Environment",
    scope: "Water stress, competition over or illegal exploitation of resources, energy insecurity",
  },
  {
    code: "nuclear-safety",
    group: "Environment",
    scope: "Risk to nuclear power plants and nuclear material, accidents",
  },
  {
    code: "multilateralism-erosion",
    group: "Order",
    scope:
      "Breaches of the Charter or of international law in general, erosion of trust, unilateralism, institutional deadlock, veto misuse",
  },
  { code: "coercive-measures", group: "Order", scope: "Embargoes, unilateral sanctions, economic coercion" },
  { code: "colonialism", group: "Order", scope: "Colonial or foreign domination, apartheid" },
  { code: "un-resources", group: "Order", scope: "Liquidity crisis, arrears, fragmented or unimplemented UN mandates" },
] as const satisfies readonly ThreatDefinition[];

export type ThreatCode = (typeof DEFINITIONS)[number]["code"];

/** A threat as the page shows it. */
export interface Threat extends TaxonomyEntry {
  code: ThreatCode;
  group: ThreatGroup;
}

export const THREATS: readonly Threat[] = DEFINITIONS.map((entry) => ({ ...entry, label: THREAT_LABELS[entry.code] }));

export const ThreatCodeSchema = z.enum(DEFINITIONS.map((entry) => entry.code));

const byCode = new Map<string, Threat>(THREATS.map((entry) => [entry.code, entry]));

/** The threat with this code, undefined where there is none. */
export function findThreat(code: string): Threat | undefined {
  return byCode.get(code);
}
