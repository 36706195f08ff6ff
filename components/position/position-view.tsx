// The passages behind the numbers of a ledger: what one delegation says of one theme or threat, in order of time.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import type { Ledger, LedgerRow, Subject } from "@/lib/domain/ledger";
import type { DelegationSummary, PositionStatement } from "@/lib/domain/position";
import { delegationAddress, positionAddress, subjectAddress } from "./position-address";
import { PositionStatementItem } from "./position-statement";
import { POSITION_WORDING as WORDING, shareOf, SUBJECT_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";
import { YearSteps } from "./year-steps";

interface Props {
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
  const { delegation, subject, ledger, row, year, page, pageSize, statements } = props;
  const found = raisedIn(props);
  return (
    <main className="mx-auto max-w-[60rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <Head {...props} />
      {row && <YearSteps delegation={delegation.id} ledger={ledger} row={row} chosen={year} />}
      {statements.length > 0 ? (
        <section aria-labelledby="passages" className="mt-8">
          <h2 id="passages" className="mb-3 display text-2xl">
            {WORDING.passages}
          </h2>
          {statements.map((statement) => (
            <PositionStatementItem key={statement.id} statement={statement} delegation={delegation.name} />
          ))}
        </section>
      ) : (
        <PageState title={WORDING.emptyPage} level={2}>
          <p>
            <a href={delegationAddress(delegation.id)}>{`${WORDING.ledger}: ${delegation.name}`}</a>
          </p>
        </PageState>
      )}
      <Pagination
        page={page}
        pageCount={Math.ceil(found.raised / pageSize)}
        addressOf={(to) => positionAddress(delegation.id, subject, { year, page: to })}
        label={WORDING.pages}
      />
    </main>
  );
}

/** Statements that raise the subject and all statements, in the year or in all of them. */
function raisedIn({ ledger, row, year }: Props): { raised: number; held: number } {
  if (year === null) return { raised: (row?.total ?? 0) + (row?.undated ?? 0), held: ledger.dated + ledger.undated };
  const at = ledger.years.findIndex((one) => one.year === year);
  return { raised: row?.cells[at] ?? 0, held: ledger.years[at]?.statements ?? 0 };
}

function Head(props: Props) {
  const { delegation, subject, row, year } = props;
  return (
    <header>
      <p className="text-[0.9375rem]">
        <a href={delegationAddress(delegation.id)} className="quiet-link">
          {delegation.name}
        </a>
        <span className="text-soft"> / </span>
        <a href={subjectAddress(subject)} className="quiet-link">
          {SUBJECT_WORDING[subject.kind].one}
        </a>
        {year !== null && <span className="text-soft"> / {year}</span>}
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">
        {delegation.name}: {subjectLabel(subject)} {delegation.sample && <SampleTag />}
      </h1>
      <p className="mt-3">{sentenceOf(props)}</p>
      {year === null && row && row.undated > 0 && (
        <p className="mt-1 text-[0.9375rem] text-soft">{WORDING.undatedLeftOut(row.undated)}</p>
      )}
    </header>
  );
}

/** What was counted, in words; a year without statements is never called silent. */
function sentenceOf(props: Props): string {
  const { subject, row, year } = props;
  const { raised, held } = raisedIn(props);
  const { raised: word } = SUBJECT_WORDING[subject.kind];
  if (held === 0) return `The corpus holds no statement of this delegation${year === null ? "" : ` of ${year}`}.`;
  const span = year === null ? yearSpan(row?.first ?? null, row?.last ?? null) : String(year);
  return `${word} ${shareOf(raised, held)} of this delegation${span === null ? "" : `, ${span}`}.`;
}
