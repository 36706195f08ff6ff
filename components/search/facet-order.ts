// Under which heading each value of a facet stands.
import type { FacetValue } from "@/lib/domain/facet";

export interface ValueGroup {
  heading: string | null;
  values: FacetValue[];
}

/** Whether the value is chosen or excluded. */
export function isSet({ selected, excluded }: FacetValue): boolean {
  return selected || excluded;
}

/** Gathers values under their headings, in the order in which the headings first appear. */
export function groupValues(values: readonly FacetValue[]): ValueGroup[] {
  const groups = new Map<string | null, FacetValue[]>();
  for (const value of values) groups.set(value.group, [...(groups.get(value.group) ?? []), value]);
  return [...groups].map(([heading, members]) => ({ heading, values: members }));
}
