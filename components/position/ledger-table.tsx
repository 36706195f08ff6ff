// The position ledger: subjects down, years across; every number leads to the passages that it counts.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { formatNumber } from "@/components/ui/formats";
import type { Ledger, LedgerRow, LedgerYear, SubjectKind } from "@/lib/domain/ledger";
import { rowsOfKind } from "@/lib/domain/ledger";
import { positionAddress } from "./position-address";
import { POSITION_WORDING as WORDING, shareOf, SUBJECT_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";

interface LedgerTableProps {
  delegation: string;
  ledger: Ledger;
  kind: SubjectKind;
}

/** The table of one kind; its head row holds the denominators. Years without a statement differ from silent ones. */
export function LedgerTable({ delegation, ledger, kind }: LedgerTableProps) {
  const { years, dated } = ledger;
  const rows = rowsOfKind(ledger, kind);
  return (
    <ScrollBox label={WORDING.scroll(SUBJECT_WORDING[kind].ledger)}>
      <table className={`ledger ledger-${kind}`}>
        <caption className="sr-only">{SUBJECT_WORDING[kind].ledger}</caption>
        <thead>
          <tr>
            <th scope="col">{SUBJECT_WORDING[kind].one}</th>
            <th scope="col">{WORDING.total}</th>
            <th scope="col">{WORDING.first}</th>
            <th scope="col">{WORDING.last}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
          <tr className="held">
            <th scope="row">{WORDING.collected}</th>
            <td>{formatNumber(dated)}</td>
            <td>{years.at(0)?.year}</td>
            <td>{years.at(-1)?.year}</td>
            {years.map(({ year, statements }) => (
              <HeldCell key={year} statements={statements} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SubjectRow key={row.code} delegation={delegation} row={row} ledger={ledger} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function HeldCell({ statements }: { statements: number }) {
  return statements === 0 ? <NotCollected /> : <td>{formatNumber(statements)}</td>;
}

function NotCollected() {
  return (
    <td className="nc">
      <i>{WORDING.notCollected}</i>
    </td>
  );
}

function SubjectRow({ delegation, row, ledger }: { delegation: string; row: LedgerRow; ledger: Ledger }) {
  const label = subjectLabel(row);
  return (
    <tr>
      <th scope="row">
        <a href={positionAddress(delegation, row)}>{label}</a>
      </th>
      <td>
        {formatNumber(row.total)}
        <span className="of"> of {formatNumber(ledger.dated)}</span>
      </td>
      <td>{row.first ?? WORDING.noDate}</td>
      <td>{row.last ?? WORDING.noDate}</td>
      {ledger.years.map((year, at) => (
        <YearCell
          key={year.year}
          address={positionAddress(delegation, row, { year: year.year })}
          label={label}
          year={year}
          raised={row.cells[at] ?? 0}
        />
      ))}
    </tr>
  );
}

interface YearCellProps {
  address: string;
  label: string;
  year: LedgerYear;
  raised: number;
}

function YearCell({ address, label, year: { year, statements }, raised }: YearCellProps) {
  if (statements === 0) return <NotCollected />;
  if (raised === 0) {
    return (
      <td className="no">
        <i>{WORDING.silent}</i>
      </td>
    );
  }
  return (
    <td className={`s${Math.ceil((raised / statements) * 4)}`}>
      <a href={address} aria-label={`${shareOf(raised, statements)}, ${label}, ${year}`}>
        {formatNumber(raised)}
      </a>
    </td>
  );
}
