// The years over the columns of a ledger, the newest first.
import type { LedgerYear } from "@/lib/domain/ledger";

/** Cells for the head row. */
export function YearHeads({ years }: { years: readonly LedgerYear[] }) {
  return years.toReversed().map(({ year }) => (
    <th key={year} scope="col">
      {year}
    </th>
  ));
}
