// The types of threat that a statement can name: code, label in three languages, group and scope.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";

export const THREATS = [
  { code: "armed-conflict", group: "Conflict", label: { en: "Armed conflict and escalation", fr: "", es: "" }, scope: "Outbreak, continuation, spillover or escalation of armed conflict, tension, instability" },
  { code: "aggression-occupation", group: "Conflict", label: { en: "Aggression and occupation", fr: "", es: "" }, scope: "Invasion, aggression, occupation, annexation, settlements, violation of territorial integrity" },
  { code: "unconstitutional-change", group: "Conflict", label: { en: "Unconstitutional change of government", fr: "", es: "" }, scope: "Coups, political breakdown, weakened institutions" },
  { code: "attacks-on-civilians", group: "Conflict", label: { en: "Attacks on civilians", fr: "", es: "" }, scope: "Killing of civilians, attacks on civilian objects, war crimes, genocide, atrocity" },
  { code: "sexual-violence", group: "Conflict", label: { en: "Sexual and gender-based violence", fr: "", es: "" }, scope: "Conflict-related or other sexual and gender-based violence" },
  { code: "attacks-on-personnel", group: "Conflict", label: { en: "Attacks on protected personnel", fr: "", es: "" }, scope: "Attacks on aid workers, peacekeepers, UN staff, medical staff, journalists; obstruction of aid" },
  { code: "child-recruitment", group: "Conflict", label: { en: "Grave violations against children", fr: "", es: "" }, scope: "Recruitment, abduction, killing of children in conflict" },
  { code: "terrorism", group: "Conflict", label: { en: "Terrorism", fr: "", es: "" }, scope: "Terrorist attacks and groups, foreign terrorist fighters, terrorist financing" },
  { code: "violent-extremism", group: "Conflict", label: { en: "Violent extremism and radicalisation", fr: "", es: "" }, scope: "Extremism, radicalisation, incitement" },
  { code: "nuclear-weapons-risk", group: "Weapons", label: { en: "Nuclear weapons and arms race", fr: "", es: "" }, scope: "Existence, modernisation, threatened or accidental use of nuclear weapons, arms race" },
  { code: "wmd-proliferation", group: "Weapons", label: { en: "Proliferation of WMD and missiles", fr: "", es: "" }, scope: "Nuclear, missile or other WMD programmes and their spread, to States or non-State actors" },
  { code: "chemical-biological-attack", group: "Weapons", label: { en: "Chemical or biological attack", fr: "", es: "" }, scope: "Use or risk of use of chemical or biological weapons" },
  { code: "illicit-arms", group: "Weapons", label: { en: "Illicit arms flows", fr: "", es: "" }, scope: "Small arms, diversion, illicit arms transfers, drones in the hands of armed groups" },
  { code: "explosive-hazards", group: "Weapons", label: { en: "Mines and explosive hazards", fr: "", es: "" }, scope: "Landmines, IEDs, unexploded ordnance, cluster munitions" },
  { code: "autonomous-weapons-risk", group: "Weapons", label: { en: "Autonomous weapons", fr: "", es: "" }, scope: "Risks from lethal autonomous weapons or military AI" },
  { code: "space-threats", group: "Weapons", label: { en: "Threats in outer space", fr: "", es: "" }, scope: "Weapons tests, debris, hostile acts in outer space" },
  { code: "cyber-critical-infrastructure", group: "Cyber", label: { en: "Cyberattacks on critical infrastructure", fr: "", es: "" }, scope: "ICT attacks on infrastructure, public services, nuclear facilities or command systems" },
  { code: "cyber-state-sponsored", group: "Cyber", label: { en: "State-sponsored cyber activity", fr: "", es: "" }, scope: "Malicious ICT activity by States or their proxies" },
  { code: "ransomware", group: "Cyber", label: { en: "Ransomware", fr: "", es: "" }, scope: "Ransomware, ransom demands" },
  { code: "cryptocurrency-theft", group: "Cyber", label: { en: "Cryptocurrency theft", fr: "", es: "" }, scope: "Cryptocurrency theft and its use to fund programmes or crime" },
  { code: "spyware", group: "Cyber", label: { en: "Commercial intrusion tools and spyware", fr: "", es: "" }, scope: "Spyware, commercial cyber intrusion capabilities" },
  { code: "data-theft", group: "Cyber", label: { en: "Theft of information and espionage", fr: "", es: "" }, scope: "Theft of sensitive, personal or military information by ICT" },
  { code: "election-interference", group: "Cyber", label: { en: "Election interference", fr: "", es: "" }, scope: "Interference in elections or democratic processes" },
  { code: "cybercrime", group: "Cyber", label: { en: "Cybercrime and malicious ICT use", fr: "", es: "" }, scope: "Cybercrime, malicious use of ICTs in general, by non-State actors or unnamed" },
  { code: "disinformation", group: "Cyber", label: { en: "Disinformation and hate speech", fr: "", es: "" }, scope: "Disinformation, propaganda, hate speech, incitement online or off" },
  { code: "ai-misuse", group: "Cyber", label: { en: "Misuse of artificial intelligence", fr: "", es: "" }, scope: "Harm from AI, ungoverned new technology, digital divide as a risk" },
  { code: "organized-crime", group: "Crime", label: { en: "Organised crime and drugs", fr: "", es: "" }, scope: "Transnational organised crime, gangs, drug production and trafficking" },
  { code: "human-trafficking", group: "Crime", label: { en: "Human trafficking and smuggling", fr: "", es: "" }, scope: "Trafficking in persons, modern slavery, smuggling of migrants" },
  { code: "maritime-insecurity", group: "Crime", label: { en: "Piracy and maritime insecurity", fr: "", es: "" }, scope: "Piracy, attacks on shipping, freedom of navigation" },
  { code: "illicit-finance", group: "Crime", label: { en: "Corruption and illicit finance", fr: "", es: "" }, scope: "Corruption, money laundering, illicit financial flows, looting of resources" },
  { code: "sanctions-evasion", group: "Crime", label: { en: "Sanctions evasion", fr: "", es: "" }, scope: "Evasion or non-implementation of Security Council measures" },
  { code: "human-rights-violations", group: "Human", label: { en: "Human rights violations", fr: "", es: "" }, scope: "Repression, arbitrary detention, torture, restriction of freedoms, impunity" },
  { code: "discrimination-hate", group: "Human", label: { en: "Discrimination and intolerance", fr: "", es: "" }, scope: "Racism, xenophobia, religious intolerance, discrimination against women or groups" },
  { code: "forced-displacement", group: "Human", label: { en: "Forced displacement", fr: "", es: "" }, scope: "Refugees, displaced persons, irregular migration as a crisis" },
  { code: "humanitarian-crisis", group: "Human", label: { en: "Humanitarian crisis", fr: "", es: "" }, scope: "Humanitarian need, funding gaps, collapse of services" },
  { code: "food-insecurity", group: "Human", label: { en: "Hunger and famine", fr: "", es: "" }, scope: "Hunger, famine, food prices, starvation" },
  { code: "health-emergencies", group: "Human", label: { en: "Pandemics and health emergencies", fr: "", es: "" }, scope: "Epidemics, pandemics, antimicrobial resistance, weak health systems" },
  { code: "poverty-inequality", group: "Human", label: { en: "Poverty and inequality", fr: "", es: "" }, scope: "Poverty, inequality, unemployment, unequal development, stalled SDGs" },
  { code: "debt-economic-shock", group: "Human", label: { en: "Debt and economic shocks", fr: "", es: "" }, scope: "Debt distress, inflation, financial crisis, trade disruption, protectionism" },
  { code: "climate-change", group: "Environment", label: { en: "Climate change", fr: "", es: "" }, scope: "Global warming and its effects, extreme weather, as a threat" },
  { code: "sea-level-rise", group: "Environment", label: { en: "Sea-level rise", fr: "", es: "" }, scope: "Loss of land, existential threat to islands and coasts" },
  { code: "natural-disasters", group: "Environment", label: { en: "Natural disasters", fr: "", es: "" }, scope: "Floods, droughts, earthquakes, storms" },
  { code: "environmental-degradation", group: "Environment", label: { en: "Environmental degradation", fr: "", es: "" }, scope: "Biodiversity loss, pollution, deforestation, ocean degradation, overfishing, desertification" },
  { code: "resource-scarcity", group: "Environment", label: { en: "Water and resource scarcity", fr: "", es: "" }, scope: "Water stress, competition over or illegal exploitation of resources, energy insecurity" },
  { code: "nuclear-safety", group: "Environment", label: { en: "Nuclear safety risks", fr: "", es: "" }, scope: "Risk to nuclear power plants and nuclear material, accidents" },
  { code: "multilateralism-erosion", group: "Order", label: { en: "Erosion of the international order", fr: "", es: "" }, scope: "Breaches of the Charter or of international law in general, erosion of trust, unilateralism, institutional deadlock, veto misuse" },
  { code: "coercive-measures", group: "Order", label: { en: "Unilateral coercive measures", fr: "", es: "" }, scope: "Embargoes, unilateral sanctions, economic coercion" },
  { code: "colonialism", group: "Order", label: { en: "Colonialism and denial of self-determination", fr: "", es: "" }, scope: "Colonial or foreign domination, apartheid" },
  { code: "un-resources", group: "Order", label: { en: "UN funding and capacity crisis", fr: "", es: "" }, scope: "Liquidity crisis, arrears, fragmented or unimplemented UN mandates" },
] as const satisfies readonly TaxonomyEntry[];

export type ThreatCode = (typeof THREATS)[number]["code"];

export const ThreatCodeSchema = z.enum(THREATS.map((entry) => entry.code));

const byCode = new Map<string, TaxonomyEntry>(THREATS.map((entry) => [entry.code, entry]));

/** The threat with this code, undefined where there is none. */
export function findThreat(code: string): TaxonomyEntry | undefined {
  return byCode.get(code);
}
