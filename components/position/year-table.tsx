// How often a subject is raised in each year, against all statements of that year.
import { formatNumber } from "@/components/ui/formats";
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import { POSITION_WORDING as WORDING, SUBJECT_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";

/** Years across; a year without a statement in the corpus is marked as such and is no zero. */
export function YearTable({ ledger, row }: { ledger: Ledger; row: LedgerRow }) {
  const { years } = ledger;
  return (
    <ScrollBox label={WORDING.scroll(WORDING.byYear)}>
      <table className={`ledger ledger-years ledger-${row.kind}`}>
        <caption className="sr-only">{WORDING.byYear}</caption>
        <thead>
          <tr>
            <th scope="col">{WORDING.year}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{SUBJECT_WORDING[row.kind].raised}</th>
            {years.map(({ year, statements }, at) => (
              <Cell key={year} count={row.cells[at] ?? 0} held={statements} />
            ))}
          </tr>
          <tr>
            <th scope="row">{WORDING.collected}</th>
            {years.map(({ year, statements }) => (
              <Cell key={year} count={statements} held={statements} />
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({ count, held }: { count: number; held: number }) {
  if (held > 0) return <td>{formatNumber(count)}</td>;
  return (
    <td className="nc">
      <i>{WORDING.notCollected}</i>
    </td>
  );
}
