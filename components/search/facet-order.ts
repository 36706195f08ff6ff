// Which values of a long facet stand open, and under which heading each stands.
import type { FacetValue } from "@/lib/domain/facet";

/** Values that stand open before "more". */
const OPEN_VALUES = 8;

export interface ValueGroup {
  heading: string | null;
  values: FacetValue[];
}

/** Parts the values into those that stand open (every one that is set among them) and the rest, order kept. */
export function splitValues(values: readonly FacetValue[]): { open: FacetValue[]; rest: FacetValue[] } {
  const byWeight = [...values].sort((a, b) => Number(isSet(b)) - Number(isSet(a)) || b.count - a.count);
  const chosen = values.filter(isSet).length;
  const open = new Set(byWeight.slice(0, Math.max(OPEN_VALUES, chosen)));
  if (values.length <= OPEN_VALUES + 1) return { open: [...values], rest: [] };
  return { open: values.filter((value) => open.has(value)), rest: values.filter((value) => !open.has(value)) };
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
