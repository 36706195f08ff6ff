// Names the values of facets, from the taxonomies and, for speakers and delegations without a State, from the corpus.
import type { FacetKind } from "@/lib/domain/facet";
import { findDelegation } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import { namesOfSeat } from "@/lib/domain/taxonomy/seat-names";
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
  return taxonomyLabel(kind, value) ?? { label: names.get(value) ?? value, group: null };
}

const REMEMBERED = 50_000;
const remembered = new Map<FacetKind, Map<string, ValueLabel | null>>();

/** Remembered, because a page of results asks for two hundred labels; null for a value that only the corpus can name. */
function taxonomyLabel(kind: FacetKind, value: string): ValueLabel | null {
  let labels = remembered.get(kind);
  if (!labels) remembered.set(kind, (labels = new Map()));
  let label = labels.get(value);
  if (label !== undefined) return label;
  if (labels.size >= REMEMBERED) labels.clear();
  label = findLabel(kind, value);
  labels.set(value, label);
  return label;
}

function findLabel(kind: FacetKind, value: string): ValueLabel | null {
  const label = findName(kind, value);
  return label === null ? null : { label, group: findHeading(kind, value) };
}

function findHeading(kind: FacetKind, value: string): string | null {
  if (kind === "theme") return findTheme(value)?.group ?? null;
  return kind === "threat" ? (findThreat(value)?.group ?? null) : null;
}

function findName(kind: FacetKind, value: string): string | null {
  switch (kind) {
    case "theme":
      return findTheme(value)?.label.en ?? null;
    case "threat":
      return findThreat(value)?.label.en ?? null;
    case "delegation":
      return delegationLabel(value);
    case "organ":
      return organLabel(value);
    case "group":
      return findGroup(value)?.names.en ?? null;
    case "language":
      return languageLabel(value);
    case "cites":
      return treatyOf(value)?.names.en ?? null;
    default:
      return null;
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
      return [...shown, ...namesOfSeat(value)];
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
