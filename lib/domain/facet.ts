// Every facet of search in one place: add one here, and the compiler shows what else it needs.
import { z } from "zod";

/**
 * The values of a facet are: ids of delegations and speakers, codes of the taxonomy, years of four digits, ISO 639-1
 * codes, codes of groups (`group`: those spoken for), normalised symbols (`cites`).
 */
export const FACET_KINDS = [
  "year",
  "delegation",
  "speaker",
  "organ",
  "group",
  "theme",
  "threat",
  "language",
  "cites",
] as const;
export const FacetKindSchema = z.enum(FACET_KINDS);
export type FacetKind = z.infer<typeof FacetKindSchema>;

/** Values by facet. */
export type FacetFilters = Partial<Record<FacetKind, string[]>>;

/** The first and the last year of a range, both included; null where it is open. */
export interface YearRange {
  from: number | null;
  to: number | null;
}

/**
 * What may stand beside a query. A statement passes a facet where it has one of its `chosen` values (if there are any)
 * and none of its `excluded`; for the facet `year` it must also lie in `years`. It must pass all facets. A statement
 * without a value passes every exclusion, and no choice and no range.
 */
export interface Filters {
  chosen: FacetFilters;
  excluded: FacetFilters;
  years: YearRange | null;
}

export const NO_FILTERS: Filters = { chosen: {}, excluded: {}, years: null };

/** A value of a facet and in how many matching statements it stands, the facet's own filters left aside. */
export interface FacetValue {
  value: string;
  label: string;
  /** Heading that the value stands under (theme and threat groups), null where the facet has none. */
  group: string | null;
  count: number;
  selected: boolean;
  excluded: boolean;
}

/** `size` counts the values that matching statements have; `values` are the first of them and all that are set. */
export interface Facet {
  kind: FacetKind;
  size: number;
  values: FacetValue[];
}
