// The types of threat that a statement can name: code, group and scope of each, with its labels.
import { z } from "zod";
import type { TaxonomyEntry } from "./taxonomy-entry";
import type { ThreatGroup } from "./threat-groups";
import { THREAT_LABELS } from "./threat-labels";
import { THREAT_SCOPES } from "./threat-scopes";

interface ThreatDefinition {
  code: keyof typeof THREAT_LABELS;
  group: ThreatGroup;
}

const DEFINITIONS = [
  { code: "armed-conflict", group: "Conflict" },
  { code: "aggression-occupation", group: "Conflict" },
  { code: "unconstitutional-change", group: "Conflict" },
  { code: "attacks-on-civilians", group: "Conflict" },
  { code: "sexual-violence", group: "Conflict" },
  { code: "attacks-on-personnel", group: "Conflict" },
  { code: "child-recruitment", group: "Conflict" },
  { code: "terrorism", group: "Conflict" },
  { code: "violent-extremism", group: "Conflict" },
  { code: "nuclear-weapons-risk", group: "Weapons" },
  { code: "wmd-proliferation", group: "Weapons" },
  { code: "chemical-biological-attack", group: "Weapons" },
  { code: "illicit-arms", group: "Weapons" },
  { code: "explosive-hazards", group: "Weapons" },
  { code: "autonomous-weapons-risk", group: "Weapons" },
  { code: "space-threats", group: "Weapons" },
  { code: "cyber-critical-infrastructure", group: "Cyber" },
  { code: "cyber-state-sponsored", group: "Cyber" },
  { code: "ransomware", group: "Cyber" },
  { code: "cryptocurrency-theft", group: "Cyber" },
  { code: "spyware", group: "Cyber" },
  { code: "data-theft", group: "Cyber" },
  { code: "election-interference", group: "Cyber" },
  { code: "cybercrime", group: "Cyber" },
  { code: "disinformation", group: "Cyber" },
  { code: "ai-misuse", group: "Cyber" },
  { code: "organized-crime", group: "Crime" },
  { code: "human-trafficking", group: "Crime" },
  { code: "maritime-insecurity", group: "Crime" },
  { code: "illicit-finance", group: "Crime" },
  { code: "sanctions-evasion", group: "Crime" },
  { code: "human-rights-violations", group: "Human" },
  { code: "discrimination-hate", group: "Human" },
  { code: "forced-displacement", group: "Human" },
  { code: "humanitarian-crisis", group: "Human" },
  { code: "food-insecurity", group: "Human" },
  { code: "health-emergencies", group: "Human" },
  { code: "poverty-inequality", group: "Human" },
  { code: "debt-economic-shock", group: "Human" },
  { code: "climate-change", group: "Environment" },
  { code: "sea-level-rise", group: "Environment" },
  { code: "natural-disasters", group: "Environment" },
  { code: "environmental-degradation", group: "Environment" },
  { code: "resource-scarcity", group: "Environment" },
  { code: "nuclear-safety", group: "Environment" },
  { code: "multilateralism-erosion", group: "Order" },
  { code: "coercive-measures", group: "Order" },
  { code: "colonialism", group: "Order" },
  { code: "un-resources", group: "Order" },
] as const satisfies readonly ThreatDefinition[];

export type ThreatCode = (typeof DEFINITIONS)[number]["code"];

/** A threat as the page shows it. */
export interface Threat extends TaxonomyEntry {
  code: ThreatCode;
  group: ThreatGroup;
}

export const THREATS: readonly Threat[] = DEFINITIONS.map((entry) => ({
  ...entry,
  label: THREAT_LABELS[entry.code],
  scope: THREAT_SCOPES[entry.code],
}));

export const ThreatCodeSchema = z.enum(DEFINITIONS.map((entry) => entry.code));

const byCode = new Map<string, Threat>(THREATS.map((entry) => [entry.code, entry]));

/** The threat with this code, undefined where there is none. */
export function findThreat(code: string): Threat | undefined {
  return byCode.get(code);
}
