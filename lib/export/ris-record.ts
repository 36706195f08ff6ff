// Brings a record of RIS into the form that programs which keep references read best.
import type { CitedStatement } from "./cite-statement";
import { citationKey } from "./citation-key";

/**
 * `written` by the citation library, with the following set right. SLIDE is what Zotero calls a presentation, and the
 * one type of RIS that it cites as a speech; SOUND would be a recording. A day is written in full or not at all, since
 * importers take "2031///" for a text. Long values come folded, which some programs read as two fields.
 */
export function risRecord(written: string, cited: CitedStatement): string {
  const [, ...lines] = written.replace(/\r?\n(?![A-Z][A-Z0-9] {2}-)/g, "").split(/\r?\n/);
  const set: Record<string, string | null> = {
    DA: cited.date && day(cited.date),
    ID: citationKey(cited),
    T2: cited.event?.replaceAll(/\s+/gu, " ") ?? null,
    Y2: day(cited.accessed),
  };
  const kept = lines.filter((line) => !(line.slice(0, 2) in set) && line !== "ER  -");
  const added = Object.entries(set).flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return ["TY  - SLIDE", ...kept, ...added, "ER  - "].join("\n");
}

/** The last slash stands before a season, which no statement has. */
function day(iso: string): string {
  return `${iso.replaceAll("-", "/")}/`;
}
