// How often a subject is raised in each year, against all statements of that year.
import { formatNumber } from "@/components/ui/formats";
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { POSITION_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";

/** Years across; a year without a statement in the corpus is marked as such and is no zero. */
export function YearTable({ locale, ledger, row }: { locale: Locale; ledger: Ledger; row: LedgerRow }) {
  const words = POSITION_WORDING[locale];
  const { years } = ledger;
  return (
    <ScrollBox label={words.scroll(words.byYear)}>
      <table className={`ledger ledger-years ledger-${row.kind}`}>
        <caption className="sr-only">{words.byYear}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            {years.map(({ year }) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.subjects[row.kind].raised}</th>
            {years.map(({ year, statements }, at) => (
              <Cell key={year} locale={locale} count={row.cells[at] ?? 0} held={statements} />
            ))}
          </tr>
          <tr>
            <th scope="row">{words.collected}</th>
            {years.map(({ year, statements }) => (
              <Cell key={year} locale={locale} count={statements} held={statements} />
            ))}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}

function Cell({ locale, count, held }: { locale: Locale; count: number; held: number }) {
  if (held > 0) return <td>{formatNumber(count, locale)}</td>;
  return (
    <td className="nc">
      <i>{POSITION_WORDING[locale].notCollected}</i>
    </td>
  );
}
