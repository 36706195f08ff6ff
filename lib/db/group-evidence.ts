// Hands each record of a statement its own passages out of the one table that holds them all.
import type { Evidence } from "@/lib/domain/span";

/** `act` and its rule are null but for passages of citations. */
interface Passage extends Evidence {
  act: string | null;
  actRuleId: string | null;
}

/** A row of the table, with the record that it belongs to. */
export interface EvidenceRow extends Passage {
  factField: string | null;
  factOrdinal: number | null;
  priorityOrdinal: number | null;
  threatOrdinal: number | null;
  citationOrdinal: number | null;
  mentionOrdinal: number | null;
}

/**
 * Groups evidence rows, given by ascending position, by their record; the result gives the passages of a record by
 * its key: `fact/{field}/{ordinal}`, `priority/{ordinal}`, `threat/…`, `citation/…` or `mention/…`.
 */
export function groupEvidence(rows: EvidenceRow[]): (key: string) => Passage[] {
  const groups = new Map<string, Passage[]>();
  for (const row of rows) {
    const { start, end, quote, act, actRuleId } = row;
    const passage = { start, end, quote, act, actRuleId };
    const key = recordKey(row);
    const group = groups.get(key);
    if (group) group.push(passage);
    else groups.set(key, [passage]);
  }
  return (key) => groups.get(key) ?? [];
}

/** The record that a passage belongs to, as the keys above. */
export function recordKey(row: Omit<EvidenceRow, keyof Passage>): string {
  if (row.factField !== null) return `fact/${row.factField}/${row.factOrdinal}`;
  if (row.priorityOrdinal !== null) return `priority/${row.priorityOrdinal}`;
  if (row.threatOrdinal !== null) return `threat/${row.threatOrdinal}`;
  if (row.citationOrdinal !== null) return `citation/${row.citationOrdinal}`;
  return `mention/${row.mentionOrdinal}`;
}
