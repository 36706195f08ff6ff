// What a facet's value, and the heading above it, are called in the interface's language.
import { languageName } from "@/components/ui/formats";
import type { FacetKind, FacetValue } from "@/lib/domain/facet";
import type { Locale } from "@/lib/domain/locale";
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { ORGANS } from "@/lib/domain/taxonomy/organs";
import type { Labels } from "@/lib/domain/taxonomy/taxonomy-entry";
import { THEME_GROUPS } from "@/lib/domain/taxonomy/theme-groups";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { THREAT_GROUPS } from "@/lib/domain/taxonomy/threat-groups";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { treatyOf } from "@/lib/domain/taxonomy/treaties";

type NamedValue = Pick<FacetValue, "value" | "label">;

/** The name of the value; the corpus's own name of it where no list has one. */
export function valueLabel(kind: FacetKind, { value, label }: NamedValue, locale: Locale): string {
  switch (kind) {
    case "theme":
      return findTheme(value)?.label[locale] ?? label;
    case "threat":
      return findThreat(value)?.label[locale] ?? label;
    case "delegation":
      return stateName(value, locale) ?? label;
    case "organ":
      return labelIn(ORGANS, value, locale) ?? label;
    case "group":
      return findGroup(value)?.names[locale] ?? label;
    case "language":
      return languageName(value, locale);
    case "cites":
      return treatyOf(value)?.names[locale] ?? label;
    case "speaker":
    case "year":
      return label;
  }
}

/** The heading of a group of themes or threats, which its English name stands for. */
export function headingLabel(kind: FacetKind, heading: string, locale: Locale): string {
  return labelIn(kind === "theme" ? THEME_GROUPS : THREAT_GROUPS, heading, locale) ?? heading;
}

function stateName(code: string, locale: Locale): string | null {
  const shown = displayName(code, locale);
  return shown === code ? null : shown;
}

function labelIn(labels: Record<string, Labels>, code: string, locale: Locale): string | null {
  return Object.hasOwn(labels, code) ? (labels[code]?.[locale] ?? null) : null;
}
