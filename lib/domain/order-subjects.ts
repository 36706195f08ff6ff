// Brings the subjects of a comparison in order: what all sides raise first, and within that the most often raised.
import type { SubjectCount } from "./comparison";
import type { LedgerRow } from "./ledger";

/** `ledgers` holds for each side the rows of one kind; each subject that any of them raises stands in the result once. */
export function orderSubjects(ledgers: readonly (readonly LedgerRow[])[]): SubjectCount[] {
  const counts = new Map<string, SubjectCount>();
  ledgers.forEach((rows, side) => {
    for (const { kind, code, total, undated } of rows) {
      const known = counts.get(code) ?? { kind, code, raised: ledgers.map(() => 0), raisedBy: 0 };
      known.raised[side] = total + undated;
      known.raisedBy += total + undated > 0 ? 1 : 0;
      counts.set(code, known);
    }
  });
  return [...counts.values()].sort((a, b) => b.raisedBy - a.raisedBy || sum(b) - sum(a) || (a.code < b.code ? -1 : 1));
}

const sum = ({ raised }: SubjectCount): number => raised.reduce((total, count) => total + count, 0);
