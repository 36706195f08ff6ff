// How often a subject is raised in each year, against all statements of that year.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { Ledger, LedgerRow } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { subjectSearchAddress } from "./position-address";
import { POSITION_WORDING } from "./position-wording";
import { ScrollBox } from "./scroll-box";
import { NotCollected, YearCell } from "./year-cell";
import { YearHeads } from "./year-heads";

/** Years across from the newest, each with the way to its statements; a year without a statement in the corpus is marked as such and is no zero. */
export function YearTable({ locale, ledger, row }: { locale: Locale; ledger: Ledger; row: LedgerRow }) {
  const words = POSITION_WORDING[locale];
  const label = subjectLabel(row, locale);
  const { years } = ledger;
  return (
    <ScrollBox label={words.scroll(words.byYear)}>
      <table className={`ledger ledger-years ledger-${row.kind}`}>
        <caption className="sr-only">{words.byYear}</caption>
        <thead>
          <tr>
            <th scope="col">{words.year}</th>
            <YearHeads years={years} />
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{words.subjects[row.kind].raised}</th>
            {years
              .map(({ year, statements }, at) => (
                <YearCell
                  key={year}
                  {...{ locale, label, year }}
                  address={localAddress(locale, subjectSearchAddress(row, year))}
                  held={statements}
                  raised={row.cells[at] ?? 0}
                />
              ))
              .reverse()}
          </tr>
          <tr>
            <th scope="row">{words.collected}</th>
            {years
              .toReversed()
              .map(({ year, statements }) =>
                statements === 0 ? (
                  <NotCollected key={year} locale={locale} />
                ) : (
                  <td key={year}>{formatNumber(statements, locale)}</td>
                ),
              )}
          </tr>
        </tbody>
      </table>
    </ScrollBox>
  );
}
