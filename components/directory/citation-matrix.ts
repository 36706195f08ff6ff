// Arranges who cites a document in which year as a table.
import type { CitationCount, ListedDelegation } from "@/lib/domain/listing";

/** A delegation's row; `cells` stand in the order of the years, 0 where it does not cite the document. */
export interface CitationRow {
  delegation: ListedDelegation | null;
  cells: number[];
  total: number;
}

/** Years in which somebody cites the document, ascending, the unknown year (null) last. */
export interface CitationMatrix {
  years: (number | null)[];
  rows: CitationRow[];
}

/** Who cites most comes first, then by name. */
export function citationMatrix(counts: readonly CitationCount[]): CitationMatrix {
  const years = [...new Set(counts.map(({ year }) => year))].sort((a, b) => (a ?? Infinity) - (b ?? Infinity));
  const groups = new Map<string | null, CitationCount[]>();
  for (const count of counts) {
    const id = count.delegation?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), count]);
  }
  const rows = [...groups.values()].map((group) => rowOf(group, years));
  return { years, rows: rows.sort((a, b) => b.total - a.total || nameOf(a).localeCompare(nameOf(b))) };
}

function rowOf(group: readonly CitationCount[], years: CitationMatrix["years"]): CitationRow {
  const cells = years.map((year) =>
    group.filter((count) => count.year === year).reduce((sum, { statements }) => sum + statements, 0),
  );
  return { delegation: group[0]?.delegation ?? null, cells, total: cells.reduce((sum, cell) => sum + cell, 0) };
}

function nameOf({ delegation }: CitationRow): string {
  return delegation?.name ?? "\uffff";
}
