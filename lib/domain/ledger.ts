// The ledger of positions: how many statements raise each theme and threat, year by year, against how many there are.

/** What a ledger counts: themes that a statement puts forward as priorities, and threats that it names. */
export const SUBJECT_KINDS = ["theme", "threat"] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];

/** One theme or threat by its code. */
export interface Subject {
  kind: SubjectKind;
  code: string;
}

/** A theme or threat that `statements` statements raise beside another one. */
export interface Companion extends Subject {
  statements: number;
}

/** Statements of one year (null: without a year); of kind `statement` all of them, else those that raise `code`. */
export interface LedgerCount {
  kind: SubjectKind | "statement";
  /** Empty for the kind `statement`. */
  code: string;
  year: number | null;
  statements: number;
}

/** A year from the first to the last one with a statement; 0 `statements` means that none was collected. */
export interface LedgerYear {
  year: number;
  statements: number;
}

/** How often one subject is raised. `cells` stand in the order of the ledger's years. */
export interface LedgerRow extends Subject {
  cells: number[];
  /** Statements with a date that raise it: the sum of `cells`. */
  total: number;
  /** Statements without a year that raise it; in no cell. */
  undated: number;
  /** First and last year in which it is raised, null where only undated statements raise it. */
  first: number | null;
  last: number | null;
}

export interface Ledger {
  years: LedgerYear[];
  /** Statements with a date, in the years; and those without one. */
  dated: number;
  undated: number;
  /** The most often raised first, then by code. */
  rows: LedgerRow[];
}

/** Assembles the ledger; counts may come in any order. A year between two others that has no count is in it with 0. */
export function assembleLedger(counts: readonly LedgerCount[]): Ledger {
  const held = counts.filter(({ kind }) => kind === "statement");
  const years = yearsOf(held);
  return {
    years,
    dated: years.reduce((sum, { statements }) => sum + statements, 0),
    undated: countIn(held, null),
    rows: [...groupBySubject(counts).values()].map((group) => rowOf(group, years)).sort(byFrequency),
  };
}

/** The rows of one kind, in the ledger's order. */
export function rowsOfKind({ rows }: Ledger, kind: SubjectKind): LedgerRow[] {
  return rows.filter((row) => row.kind === kind);
}

function yearsOf(held: readonly LedgerCount[]): LedgerYear[] {
  const dated = held.flatMap(({ year, statements }) => (year === null || statements === 0 ? [] : [year]));
  if (dated.length === 0) return [];
  const first = Math.min(...dated);
  const length = Math.max(...dated) - first + 1;
  return Array.from({ length }, (_, at) => ({ year: first + at, statements: countIn(held, first + at) }));
}

function countIn(counts: readonly LedgerCount[], year: number | null): number {
  return counts.filter((count) => count.year === year).reduce((sum, { statements }) => sum + statements, 0);
}

function groupBySubject(counts: readonly LedgerCount[]): Map<string, LedgerCount[]> {
  const groups = new Map<string, LedgerCount[]>();
  for (const count of counts) {
    if (count.kind === "statement") continue;
    const key = `${count.kind}/${count.code}`;
    groups.set(key, [...(groups.get(key) ?? []), count]);
  }
  return groups;
}

function rowOf(group: readonly LedgerCount[], years: readonly LedgerYear[]): LedgerRow {
  const { kind, code } = group[0] as LedgerCount & Subject;
  const cells = years.map(({ year }) => countIn(group, year));
  const raised = years.filter((_, at) => (cells[at] ?? 0) > 0).map(({ year }) => year);
  return {
    ...{ kind, code, cells },
    total: cells.reduce((sum, cell) => sum + cell, 0),
    undated: countIn(group, null),
    first: raised.at(0) ?? null,
    last: raised.at(-1) ?? null,
  };
}

function byFrequency(a: LedgerRow, b: LedgerRow): number {
  return b.total + b.undated - a.total - a.undated || (a.code < b.code ? -1 : 1);
}
