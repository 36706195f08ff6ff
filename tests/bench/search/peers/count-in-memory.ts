// For peers without facets: the filters and counts over what they found, by plain loops over the documents.
import { FACET_KINDS } from "@/lib/domain/facet";
import type { BenchQuery } from "../bench-queries";
import { valuesOf } from "../peer";
import type { MadeStatement } from "../made-statement";

export function passes({ delegation, year, organ, theme }: MadeStatement, { filters }: BenchQuery): boolean {
  const { chosen, years } = filters;
  if (chosen.delegation && !chosen.delegation.includes(delegation)) return false;
  if (years && (year < (years.from ?? 0) || year > (years.to ?? 9_999))) return false;
  if (chosen.organ && !chosen.organ.includes(organ)) return false;
  return !chosen.theme || chosen.theme.some((code) => theme.includes(code));
}

/** How often each value of each facet stands in these documents. */
export function countInMemory(documents: readonly MadeStatement[]): Map<string, number>[] {
  return FACET_KINDS.map((facet) => {
    const counts = new Map<string, number>();
    for (const document of documents) {
      for (const value of valuesOf(document, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  });
}
