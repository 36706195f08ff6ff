// A theme or threat from its own side: how often, since when, by year, who raises it, and what is raised beside it.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { PassageCopying } from "@/components/statement/passage-copying";
import { trendAddress } from "@/components/trends/trend-address";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { StillPart } from "@/components/ui/still-part";
import type { Companion, Ledger, LedgerRow, Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { SubjectDelegation, SubjectSort } from "@/lib/domain/position";
import { CompanionList } from "./companion-list";
import { subjectListAddress, subjectSearchAddress } from "./position-address";
import { POSITION_WORDING, yearSpan } from "./position-wording";
import { SubjectDelegations } from "./subject-delegations";
import { UnbisMatches } from "./unbis-matches";
import { UnmarkedSubject } from "./unmarked-subject";
import { YearTable } from "./year-table";

export interface SubjectViewProps {
  locale: Locale;
  subject: Subject;
  scope: string;
  ledger: Ledger;
  /** Null where no statement raises the subject. */
  row: LedgerRow | null;
  /** One page of those who raise it, of `delegationCount`. */
  delegations: readonly SubjectDelegation[];
  delegationCount: number;
  companions: readonly Companion[];
  sort: SubjectSort;
  page: number;
  pageSize: number;
}

/** Head with neighbours beside it, numbers by year, delegations. */
export function SubjectView(props: SubjectViewProps) {
  const { locale, subject, row, companions } = props;
  return (
    <PageFrame>
      <StillPart>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-14 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="min-w-0">
            <Head {...props} />
            {row ? <Numbers {...props} row={row} /> : <UnmarkedSubject locale={locale} subject={subject} />}
          </div>
          {row && <CompanionList locale={locale} companions={companions} raised={row.total + row.undated} />}
        </div>
        {row && <SubjectDelegations {...props} />}
      </StillPart>
      <PassageCopying locale={locale} />
    </PageFrame>
  );
}

function Head({ locale, subject, scope }: SubjectViewProps) {
  return (
    <header className="max-w-[46rem]">
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, subjectListAddress(subject.kind))} className="quiet-link">
          {POSITION_WORDING[locale].subjects[subject.kind].many}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">{subjectLabel(subject, locale)}</h1>
      <p className="mt-3 text-soft">{scope}.</p>
      <UnbisMatches locale={locale} subject={subject} />
    </header>
  );
}

function Numbers({ locale, ledger, row, delegationCount }: SubjectViewProps & { row: LedgerRow }) {
  const words = POSITION_WORDING[locale];
  const [raised, held] = [row.total + row.undated, ledger.dated + ledger.undated];
  const query = { texts: [`${row.kind}:${row.code}`], scope: { delegations: [], region: null } };
  return (
    <>
      <p className="mt-5 max-w-[46rem]">
        {words.raisedInCorpus(
          words.subjects[row.kind].raised,
          raised,
          held,
          delegationCount,
          yearSpan(row.first, row.last),
        )}{" "}
        {ledger.undated > 0 && words.undatedLeftOut(ledger.undated)}
      </p>
      <p className="screen-only mt-2 flex flex-wrap gap-x-5 text-[0.9375rem]">
        <a
          href={localAddress(locale, subjectSearchAddress(row))}
          className="inline-flex min-h-8 items-center quiet-link"
        >
          {words.search}
        </a>
        <a href={localAddress(locale, trendAddress(query))} className="inline-flex min-h-8 items-center quiet-link">
          {words.trend}
        </a>
      </p>
      {ledger.years.length > 0 && (
        <div className="mt-5">
          <YearTable locale={locale} ledger={ledger} row={row} />
        </div>
      )}
    </>
  );
}
