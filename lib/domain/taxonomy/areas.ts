// What States can be counted by together: regions of the world, and the regional groups of the United Nations.
import type { Labels } from "./taxonomy-entry";
import { ELECTORAL_GROUPS, electoralGroupLabels, electoralGroupOf } from "./electoral-groups";
import { regionLabels, regionOf, REGIONS } from "./regions";

export const AREAS = [...REGIONS, ...ELECTORAL_GROUPS] as const;
export type Area = (typeof AREAS)[number];

function isGroup(area: Area): area is (typeof ELECTORAL_GROUPS)[number] {
  return ELECTORAL_GROUPS.some((group) => group === area);
}

/** True where the State with this ISO alpha-3 code lies in the region or sits in the group. */
export function isInArea(code: string, area: Area): boolean {
  return isGroup(area) ? electoralGroupOf(code) === area : regionOf(code) === area;
}

/** Names of a region or group by interface language. */
export function areaLabels(area: Area): Labels {
  return isGroup(area) ? electoralGroupLabels(area) : regionLabels(area);
}
