// The labels of codes in the interface's language; a code without an entry is shown as it is.
import type { Subject } from "@/lib/domain/ledger";
import { ORGANS, type OrganCode } from "@/lib/domain/taxonomy/organs";
import { findTheme } from "@/lib/domain/taxonomy/themes";
import { findThreat } from "@/lib/domain/taxonomy/threats";

/** "ransomware" → "Ransomware". */
export function threatLabel(code: string): string {
  return findThreat(code)?.label.en ?? code;
}

/** "oceans" → "Oceans and law of the sea". */
function themeLabel(code: string): string {
  return findTheme(code)?.label.en ?? code;
}

/** "SC" → "Security Council". */
export function organLabel(code: OrganCode): string {
  return ORGANS[code].en;
}

/** The label of a theme or threat. */
export function subjectLabel({ kind, code }: Subject): string {
  return kind === "theme" ? themeLabel(code) : threatLabel(code);
}
