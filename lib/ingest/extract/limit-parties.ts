// Keeps of those whom a passage blames or names as struck the ones that go with the threat itself.
import type { ThreatActorKind, ThreatTarget } from "@/lib/domain/taxonomy/threat-parties";
import type { ThreatCode } from "@/lib/domain/taxonomy/threats";
import type { ThreatParty } from "@/lib/domain/threat-party";
import { NOBODYS_DOING, NOT_BEHIND, NOT_BY_FORCE, NOT_STRUCK } from "./lexicon/party-limits";

const BY_FORCE: ReadonlySet<string | null> = new Set(["extract/actor-acting", "extract/actor-adjective"]);

/** The actors that may be behind a threat of this type. */
export function actorsOf(type: ThreatCode, actors: readonly ThreatParty[]): ThreatParty[] {
  if (NOBODYS_DOING.has(type)) return [];
  return actors.filter(({ code, ruleId }) => {
    const isLimited = NOT_BEHIND[code as ThreatActorKind]?.includes(type) ?? false;
    return !isLimited && !(BY_FORCE.has(ruleId) && NOT_BY_FORCE.includes(type));
  });
}

/** The targets that a threat of this type may strike. */
export function targetsOf(type: ThreatCode, targets: readonly ThreatParty[]): ThreatParty[] {
  return targets.filter(({ code }) => !NOT_STRUCK[type]?.includes(code as ThreatTarget));
}
