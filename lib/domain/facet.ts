// Every facet of search in one place: add one here, and the compiler shows what else it needs.
import { z } from "zod";

export const FACET_KINDS = ["delegation", "year", "organ", "theme", "threat", "language"] as const;
export const FacetKindSchema = z.enum(FACET_KINDS);
export type FacetKind = z.infer<typeof FacetKindSchema>;

/** The chosen values of each facet: several values of one facet mean OR, several facets mean AND. */
export type FacetFilters = Partial<Record<FacetKind, string[]>>;

/** A value of a facet and in how many matching statements it stands, the facet's own filter left aside. */
export interface FacetValue {
  value: string;
  label: string;
  /** Heading that the value stands under (theme and threat groups), null where the facet has none. */
  group: string | null;
  count: number;
  selected: boolean;
}

export interface Facet {
  kind: FacetKind;
  values: FacetValue[];
}
