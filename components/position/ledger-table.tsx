// The position ledger: subjects down, years across from the newest; every number leads to the passages that it counts.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Ledger, LedgerRow, SubjectKind } from "@/lib/domain/ledger";
import { rowsOfKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { positionAddress } from "./position-address";
import { POSITION_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";
import { NotCollected, YearCell } from "./year-cell";
import { YearHeads } from "./year-heads";

interface LedgerTableProps {
  locale: Locale;
  delegation: string;
  ledger: Ledger;
  kind: SubjectKind;
}

/** The table of one kind; its head row holds the denominators. Years without a statement differ from silent ones. */
export function LedgerTable({ locale, delegation, ledger, kind }: LedgerTableProps) {
  const words = POSITION_WORDING[locale];
  const subjects = words.subjects[kind];
  const { years, dated } = ledger;
  const rows = rowsOfKind(ledger, kind);
  return (
    <ScrollBox label={words.scroll(subjects.ledger)}>
      <table className={`ledger ledger-spans ledger-${kind}`}>
        <caption className="sr-only">{subjects.ledger}</caption>
        <thead>
          <tr>
            <th scope="col">{subjects.one}</th>
            <th scope="col">{words.total}</th>
            <th scope="col">{words.first}</th>
            <th scope="col">{words.last}</th>
            <YearHeads years={years} />
          </tr>
          <tr className="held">
            <th scope="row">{words.collected}</th>
            <td>{formatNumber(dated, locale)}</td>
            <td>{years.at(0)?.year}</td>
            <td>{years.at(-1)?.year}</td>
            {years.toReversed().map(({ year, statements }) => (
              <HeldCell key={year} locale={locale} statements={statements} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <SubjectRow key={row.code} locale={locale} delegation={delegation} row={row} ledger={ledger} />
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function HeldCell({ locale, statements }: { locale: Locale; statements: number }) {
  return statements === 0 ? <NotCollected locale={locale} /> : <td>{formatNumber(statements, locale)}</td>;
}

interface SubjectRowProps {
  locale: Locale;
  delegation: string;
  row: LedgerRow;
  ledger: Ledger;
}

function SubjectRow({ locale, delegation, row, ledger }: SubjectRowProps) {
  const label = subjectLabel(row, locale);
  const words = POSITION_WORDING[locale];
  return (
    <tr>
      <th scope="row">
        <a href={localAddress(locale, positionAddress(delegation, row))}>{label}</a>
      </th>
      <td>
        {formatNumber(row.total, locale)}
        <span className="of"> {words.of(formatNumber(ledger.dated, locale))}</span>
      </td>
      <td>{row.first ?? words.noDate}</td>
      <td>{row.last ?? words.noDate}</td>
      {ledger.years
        .map(({ year, statements }, at) => (
          <YearCell
            key={year}
            {...{ locale, label, year }}
            address={localAddress(locale, positionAddress(delegation, row, { year }))}
            held={statements}
            raised={row.cells[at] ?? 0}
          />
        ))
        .reverse()}
    </tr>
  );
}
