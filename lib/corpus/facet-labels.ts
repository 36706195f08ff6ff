// Names the values of facets, from the taxonomies and, for speakers and delegations without a State, from the corpus.
import type { FacetKind } from "@/lib/domain/facet";
import { findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { treatyOf } from "@/lib/domain/taxonomy/treaties";

/** The label of a facet's value, and the heading that it stands under (null where the facet has none). */
export interface ValueLabel {
  label: string;
  group: string | null;
}

/** The corpus's own names of delegations and speakers, by id. */
export type CorpusNames = ReadonlyMap<string, string>;

const languages = new Intl.DisplayNames("en-GB", { type: "language", fallback: "none" });

/** The State of this code as it is shown in English, null where the code is none of a State. */
function delegationLabel(code: string): string | null {
  return findDelegation(code)?.names.find(({ language }) => language === "en")?.name ?? null;
}

/** Whether a delegation's name is one that only the corpus knows. */
export function isNamedByCorpus(delegation: string): boolean {
  return delegationLabel(delegation) === null;
}

function organLabel(code: string): string | null {
  return Object.entries(ORGANS).find(([known]) => known === code)?.[1].en ?? null;
}

function languageLabel(code: string): string | null {
  return /^[a-z]{2,3}$/.test(code) ? (languages.of(code) ?? null) : null;
}

/** Labels a value; one that nothing knows is its own label. */
export function labelValue(kind: FacetKind, value: string, names: CorpusNames): ValueLabel {
  switch (kind) {
    case "theme":
      return { label: findTheme(value)?.label.en ?? value, group: findTheme(value)?.group ?? null };
    case "threat":
      return { label: findThreat(value)?.label.en ?? value, group: findThreat(value)?.group ?? null };
    case "delegation":
      return { label: delegationLabel(value) ?? names.get(value) ?? value, group: null };
    case "speaker":
      return { label: names.get(value) ?? value, group: null };
    case "organ":
      return { label: organLabel(value) ?? value, group: null };
    case "group":
      return { label: findGroup(value)?.names.en ?? value, group: null };
    case "language":
      return { label: languageLabel(value) ?? value, group: null };
    case "cites":
      return { label: treatyOf(value)?.names.en ?? value, group: null };
    case "year":
      return { label: value, group: null };
  }
}

/** Every name that the value is known by, in any language of the interface: what a reader may look for it by. */
export function namesOfValue(kind: FacetKind, value: string, names: CorpusNames): string[] {
  const shown = [value, labelValue(kind, value, names).label];
  switch (kind) {
    case "theme":
      return [...shown, ...Object.values(findTheme(value)?.label ?? {})];
    case "threat":
      return [...shown, ...Object.values(findThreat(value)?.label ?? {})];
    case "delegation":
      return [...shown, ...(findDelegation(value)?.names.map(({ name }) => name) ?? [])];
    case "organ":
      return [
        ...shown,
        ...Object.entries(ORGANS).flatMap(([code, label]) => (code === value ? Object.values(label) : [])),
      ];
    case "group":
      return [...shown, ...Object.values(findGroup(value)?.names ?? {})];
    default:
      return shown;
  }
}
