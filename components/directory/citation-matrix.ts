// Arranges who cites a document in which year as a table.
import type { CitationCount, ListedDelegation } from "@/lib/domain/listing";

/** A delegation's row; `cells` stand in the order of the years, 0 where it does not cite the document. */
export interface CitationRow {
  delegation: ListedDelegation | null;
  cells: number[];
  total: number;
}

/** Every year from the last citation back to the first, then the unknown year (null) where there is one. */
export interface CitationMatrix {
  years: (number | null)[];
  rows: CitationRow[];
}

/** Who cites most comes first, then by name. */
export function citationMatrix(counts: readonly CitationCount[]): CitationMatrix {
  const years = yearsOf(counts);
  const groups = new Map<string | null, CitationCount[]>();
  for (const count of counts) {
    const id = count.delegation?.id ?? null;
    groups.set(id, [...(groups.get(id) ?? []), count]);
  }
  const rows = [...groups.values()].map((group) => rowOf(group, years));
  return { years, rows: rows.sort((a, b) => b.total - a.total || nameOf(a).localeCompare(nameOf(b))) };
}

function yearsOf(counts: readonly CitationCount[]): CitationMatrix["years"] {
  const unknown = counts.some(({ year }) => year === null) ? [null] : [];
  const dated = counts.flatMap(({ year }) => year ?? []);
  if (dated.length === 0) return unknown;
  const last = Math.max(...dated);
  return [...Array.from({ length: last - Math.min(...dated) + 1 }, (_, at) => last - at), ...unknown];
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
