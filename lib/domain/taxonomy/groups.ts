// Groups of States that delegations speak for, align with or name.
import { entityByName, entityNames, indexEntities, type NamedEntity } from "./named-entity";
import { POLITICAL_GROUPS } from "./political-groups";
import { REGIONAL_GROUPS } from "./regional-groups";
import { SAMPLE_GROUPS } from "./sample-groups";
import { SUBREGIONAL_GROUPS } from "./subregional-groups";
import type { DelegationName } from "./delegation";

export const GROUPS: readonly NamedEntity[] = [
  ...REGIONAL_GROUPS,
  ...SUBREGIONAL_GROUPS,
  ...POLITICAL_GROUPS,
  ...SAMPLE_GROUPS,
];

const index = indexEntities(GROUPS);

/** The group with this code (`G77`), null where there is none. */
export function findGroup(code: string): NamedEntity | null {
  return index.byCode.get(code) ?? null;
}

/** The group that goes by this name or abbreviation in any language, null where there is none. */
export function groupByName(name: string): NamedEntity | null {
  return entityByName(index, name);
}

/** Every name of every group as printed, for scanning a text. */
export function groupNames(): (DelegationName & { code: string })[] {
  return GROUPS.flatMap((group) => entityNames(group).map((name) => ({ ...name, code: group.code })));
}
