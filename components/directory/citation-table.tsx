// Who cites a document, by year; every number leads to the sentences that it counts.
import { POSITION_WORDING } from "@/components/position/position-wording";
import { ScrollBox } from "@/components/position/scroll-box";
import { YearCell } from "@/components/position/year-cell";
import { formatNumber } from "@/components/ui/formats";
import { localAddress } from "@/components/ui/local-address";
import type { CitationCount, HeldCount } from "@/lib/domain/listing";
import type { Locale } from "@/lib/domain/locale";
import { citationMatrix, type CitationRow } from "./citation-matrix";
import { documentAddress } from "./directory-address";
import { DIRECTORY_WORDING } from "./directory-wording";

interface Props {
  locale: Locale;
  symbol: string;
  counts: readonly CitationCount[];
  held: readonly HeldCount[];
  /** Every delegation; else those that cite it most. */
  isWhole: boolean;
}

/** Rows of the table before "all"; a document that everybody cites has some 200 rows of 80 years. */
const FIRST_ROWS = 20;

/** Delegations down, years across from the newest. */
export function CitationTable({ locale, symbol, counts, held, isWhole }: Props) {
  const words = DIRECTORY_WORDING[locale].document;
  const { years, rows } = citationMatrix(counts);
  const heldAt = new Map(held.map(({ delegation, year, statements }) => [placeOf(delegation, year), statements]));
  const shown = isWhole ? rows : rows.slice(0, FIRST_ROWS);
  const delegations = rows.filter(({ delegation }) => delegation !== null).length;
  return (
    <>
      <ScrollBox label={POSITION_WORDING[locale].scroll(words.table)}>
        <table className="ledger ledger-theme ledger-citations">
          <caption className="sr-only">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col">{words.delegation}</th>
              <th scope="col">{words.total}</th>
              {years.map((year) => (
                <th key={year} scope="col">
                  {year ?? words.noYear}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.delegation?.id ?? ""} {...{ locale, symbol, row, years, heldAt }} />
            ))}
          </tbody>
        </table>
      </ScrollBox>
      {shown.length < rows.length && (
        <p className="mt-2">
          <a href={localAddress(locale, documentAddress(symbol, { isWhole: true }))} className="quiet-link">
            {words.allRows(formatNumber(delegations, locale))}
          </a>
        </p>
      )}
    </>
  );
}

function placeOf(delegation: string, year: number): string {
  return `${delegation} ${year}`;
}

interface RowProps {
  locale: Locale;
  symbol: string;
  row: CitationRow;
  years: readonly (number | null)[];
  heldAt: ReadonlyMap<string, number>;
}

function Row({ locale, symbol, row, years, heldAt }: RowProps) {
  const { noDelegation, document } = DIRECTORY_WORDING[locale];
  const delegation = row.delegation?.id ?? null;
  const name = row.delegation?.name ?? noDelegation;
  const addressOf = (year: number | null) =>
    `${localAddress(locale, documentAddress(symbol, { delegation, year }))}#sentences`;
  return (
    <tr>
      <th scope="row">{delegation === null ? name : <a href={addressOf(null)}>{name}</a>}</th>
      <td>{formatNumber(row.total, locale)}</td>
      {row.cells.map((cell, at) => {
        const year = years[at] ?? null;
        if (year === null || delegation === null) return <PlainCell key={at} locale={locale} statements={cell} />;
        return (
          <YearCell
            key={at}
            {...{ locale, year }}
            label={name}
            address={addressOf(year)}
            held={Math.max(cell, heldAt.get(placeOf(delegation, year)) ?? 0)}
            raised={cell}
            silent={document.notCited}
          />
        );
      })}
    </tr>
  );
}

/** Where a delegation or a year is wanting, there is no page to lead to, and nothing that could have been collected. */
function PlainCell({ locale, statements }: { locale: Locale; statements: number }) {
  return statements === 0 ? <td className="no" /> : <td className="s2">{formatNumber(statements, locale)}</td>;
}
