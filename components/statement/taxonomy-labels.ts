// The labels of codes in the interface's language; a code without an entry is shown as it is.
import type { Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { Mention } from "@/lib/domain/statement";
import { findBody } from "@/lib/domain/taxonomy/bodies";
import { displayName } from "@/lib/domain/taxonomy/delegations";
import { findGroup } from "@/lib/domain/taxonomy/groups";
import { ORGAN_CODES, ORGANS, type OrganCode } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";
import { treatyOf } from "@/lib/domain/taxonomy/treaties";

/** "ransomware" → "Ransomware". */
export function threatLabel(code: string, locale: Locale): string {
  return findThreat(code)?.label[locale] ?? code;
}

/** "oceans" → "Oceans and law of the sea". */
function themeLabel(code: string, locale: Locale): string {
  return findTheme(code)?.label[locale] ?? code;
}

/** "SC" → "Security Council". */
export function organLabel(code: OrganCode, locale: Locale): string {
  return ORGANS[code][locale];
}

/** The label of a theme or threat. */
export function subjectLabel({ kind, code }: Subject, locale: Locale): string {
  return kind === "theme" ? themeLabel(code, locale) : threatLabel(code, locale);
}

/** "S/RES/1718" as it is; the name of a treaty that is cited by name. */
export function documentLabel(symbol: string, locale: Locale): string {
  const treaty = treatyOf(symbol);
  return treaty ? (treaty.names[locale] ?? treaty.names.en) : symbol;
}

/** "G77" → "Group of 77"; as it is where the list of groups has none. */
export function groupLabel(code: string, locale: Locale): string {
  return findGroup(code)?.names[locale] ?? code;
}

/** The name of what a text mentions; as the corpus has it where the list of names has none. */
export function mentionLabel({ kind, code, name }: Pick<Mention, "kind" | "code" | "name">, locale: Locale): string {
  if (kind === "state") {
    const shown = displayName(code, locale);
    return shown === code ? name : shown;
  }
  if (kind === "amount" || kind === "event") return name;
  const entity = kind === "group" ? findGroup(code) : findBody(code);
  return entity?.names[locale] ?? name;
}

/** The same for a code that may be no organ's: it is shown as it is. */
export function organName(code: string, locale: Locale): string {
  return ORGAN_CODES.some((known) => known === code) ? organLabel(code as OrganCode, locale) : code;
}
