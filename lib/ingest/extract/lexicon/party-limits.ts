// Who cannot be behind a threat, or struck by it, though a passage says so of them: it often names several threats.
import type { ThreatActorKind, ThreatTarget } from "@/lib/domain/taxonomy/threat-parties";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";

/** Harms that come over all: a group that is named beside one does not do it. */
export const NOBODYS_DOING: ReadonlySet<ThreatCode> = new Set([
  "health-emergencies",
  "climate-change",
  "sea-level-rise",
  "natural-disasters",
  "poverty-inequality",
  "debt-economic-shock",
]);

/** By kind of actor: the threats that it is not behind. */
export const NOT_BEHIND: Readonly<Partial<Record<ThreatActorKind, readonly ThreatCode[]>>> = {
  "terrorist-groups": [
    "organized-crime",
    "aggression-occupation",
    "coercive-measures",
    "colonialism",
    "environmental-degradation",
    "multilateralism-erosion",
  ],
  "armed-groups": ["organized-crime", "coercive-measures", "colonialism", "environmental-degradation"],
  "criminal-groups": [
    "terrorism",
    "violent-extremism",
    "aggression-occupation",
    "coercive-measures",
    "colonialism",
    "nuclear-weapons-risk",
    "multilateralism-erosion",
  ],
};

/** What no State does by invading, shelling or attacking. */
export const NOT_BY_FORCE: readonly ThreatCode[] = [
  "coercive-measures",
  "illicit-finance",
  "organized-crime",
  "human-trafficking",
  "cybercrime",
];

/** By threat: those whom it does not strike. */
export const NOT_STRUCK: Readonly<Partial<Record<ThreatCode, readonly ThreatTarget[]>>> = {
  "multilateralism-erosion": [
    "civilians",
    "children",
    "women",
    "schools",
    "health-care",
    "cultural-heritage",
    "shipping",
  ],
  "environmental-degradation": ["civilians", "women", "schools", "journalists", "elections"],
  "poverty-inequality": ["civilians", "cultural-heritage", "shipping"],
  "nuclear-safety": ["civilians", "critical-infrastructure", "schools", "health-care"],
  "illicit-finance": ["civilians", "schools", "health-care"],
};
