// The passages behind the numbers of a ledger: what one delegation says of one theme or threat, in order of time.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { PassageCopying } from "@/components/statement/passage-copying";
import { colon } from "@/components/ui/colon";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import { StillPart } from "@/components/ui/still-part";
import type { Ledger, LedgerRow, Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary, PositionStatement } from "@/lib/domain/position";
import { delegationAddress, positionAddress, subjectAddress } from "./position-address";
import { PositionStatementItem } from "./position-statement";
import { POSITION_WORDING } from "./position-wording";
import { SampleTag } from "./sample-tag";
import { YearSteps } from "./year-steps";

interface Props {
  locale: Locale;
  delegation: DelegationSummary;
  subject: Subject;
  ledger: Ledger;
  /** Null where the delegation never raises the subject. */
  row: LedgerRow | null;
  year: number | null;
  page: number;
  pageSize: number;
  statements: readonly PositionStatement[];
}

/** Head with how often and since when, steps through the years, and the statements with their passages. */
export function PositionView(props: Props) {
  const { locale, delegation, subject, ledger, row, year, page, pageSize, statements } = props;
  const words = POSITION_WORDING[locale];
  const found = raisedIn(props);
  return (
    <PageFrame narrow>
      <StillPart>
        <Head {...props} />
        {row && <YearSteps locale={locale} delegation={delegation.id} ledger={ledger} row={row} chosen={year} />}
        {statements.length > 0 ? (
          <section aria-labelledby="passages" className="mt-8">
            <h2 id="passages" className="mb-3 display text-2xl">
              {words.passages}
            </h2>
            {statements.map((statement) => (
              <PositionStatementItem
                key={statement.id}
                locale={locale}
                statement={statement}
                delegation={delegation.name}
              />
            ))}
          </section>
        ) : (
          <PageState title={words.emptyPage} level={2}>
            <p>
              <a
                href={localAddress(locale, delegationAddress(delegation.id))}
              >{`${words.ledger}${colon(locale)} ${delegation.name}`}</a>
            </p>
          </PageState>
        )}
        <Pagination
          locale={locale}
          page={page}
          pageCount={Math.ceil(found.raised / pageSize)}
          addressOf={(to) => localAddress(locale, positionAddress(delegation.id, subject, { year, page: to }))}
          label={words.pages}
        />
      </StillPart>
      <PassageCopying locale={locale} />
    </PageFrame>
  );
}

/** Statements that raise the subject and all statements, in the year or in all of them. */
function raisedIn({ ledger, row, year }: Props): { raised: number; held: number } {
  if (year === null) return { raised: (row?.total ?? 0) + (row?.undated ?? 0), held: ledger.dated + ledger.undated };
  const at = ledger.years.findIndex((one) => one.year === year);
  return { raised: row?.cells[at] ?? 0, held: ledger.years[at]?.statements ?? 0 };
}

function Head(props: Props) {
  const { locale, delegation, subject, row, year } = props;
  const words = POSITION_WORDING[locale];
  return (
    <header>
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, delegationAddress(delegation.id))} className="quiet-link">
          {words.ledger}
          {colon(locale)} {delegation.name}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">
        {delegation.name}: {subjectLabel(subject, locale)} {delegation.sample && <SampleTag locale={locale} />}
      </h1>
      <p className="mt-3">{sentenceOf(props)}</p>
      <p className="mt-1 text-[0.9375rem]">
        <a href={localAddress(locale, subjectAddress(subject))} className="inline-flex min-h-8 items-center quiet-link">
          {words.onSubject[subject.kind]}
        </a>
      </p>
      {year === null && row && row.undated > 0 && (
        <p className="mt-1 text-[0.9375rem] text-soft">{words.undatedLeftOut(row.undated)}</p>
      )}
    </header>
  );
}

/** What was counted, in words; a year without statements is never called silent. */
function sentenceOf(props: Props): string {
  const { locale, subject, row, year } = props;
  const words = POSITION_WORDING[locale];
  const { raised, held } = raisedIn(props);
  if (held === 0) return words.heldNone(year);
  const count = words.raisedHere(
    words.subjects[subject.kind].raised,
    raised,
    held,
    year === null ? null : String(year),
  );
  const [first, last] = [row?.first ?? null, row?.last ?? null];
  return year !== null || first === null || last === null ? count : `${count} ${words.firstLast(first, last)}`;
}
