// A theme or threat from its own side: how often, since when, by year, and who raises it, the newest passage first.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { countOf } from "@/components/ui/formats";
import type { Ledger, LedgerRow, Subject } from "@/lib/domain/ledger";
import type { SubjectDelegation } from "@/lib/domain/position";
import { PassageList } from "./passage-list";
import { delegationAddress, positionAddress, subjectListAddress } from "./position-address";
import { StatementDay } from "./position-statement";
import { POSITION_WORDING as WORDING, shareOf, SUBJECT_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";
import { UnbisMatches } from "./unbis-matches";
import { YearTable } from "./year-table";

interface Props {
  subject: Subject;
  scope: string;
  ledger: Ledger;
  /** Null where no statement raises the subject. */
  row: LedgerRow | null;
  delegations: readonly SubjectDelegation[];
}

/** Head, table by year, delegations. */
export function SubjectView({ subject, scope, ledger, row, delegations }: Props) {
  const wording = SUBJECT_WORDING[subject.kind];
  return (
    <main className="mx-auto max-w-[60rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <p className="text-[0.9375rem]">
        <a href={subjectListAddress(subject.kind)} className="quiet-link">
          {wording.many}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">{subjectLabel(subject)}</h1>
      <p className="mt-3 text-soft">{scope}.</p>
      <UnbisMatches subject={subject} />
      {row ? <Numbers ledger={ledger} row={row} delegations={delegations} /> : <p className="mt-6">{wording.none}</p>}
      {delegations.length > 0 && (
        <section aria-labelledby="by-delegation" className="mt-10">
          <h2 id="by-delegation" className="mb-3 display text-2xl">
            {WORDING.byDelegation}
          </h2>
          {delegations.map((entry) => (
            <DelegationEntry key={entry.delegation} subject={subject} entry={entry} />
          ))}
        </section>
      )}
    </main>
  );
}

function Numbers({ ledger, row, delegations }: { ledger: Ledger; row: LedgerRow } & Pick<Props, "delegations">) {
  const named = delegations.filter(({ delegation }) => delegation !== null).length;
  const span = yearSpan(row.first, row.last);
  return (
    <>
      <p className="mt-5 mb-4">
        {SUBJECT_WORDING[row.kind].raised} {shareOf(row.total + row.undated, ledger.dated + ledger.undated)} of the
        corpus, by {countOf(named, "delegation", "delegations")}
        {span && `, ${span}`}. {ledger.undated > 0 && WORDING.undatedLeftOut(ledger.undated)}
      </p>
      {ledger.years.length > 0 && <YearTable ledger={ledger} row={row} />}
    </>
  );
}

/** Passages of one statement that stand here; its page has them all. */
const SHOWN = 2;

function DelegationEntry({ subject, entry }: { subject: Subject; entry: SubjectDelegation }) {
  const { delegation, name, statements, held, firstYear, lastYear, latest } = entry;
  return (
    <article className="border-t border-rule py-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg font-semibold">
        {delegation === null ? (
          WORDING.noDelegationStated
        ) : (
          <a href={delegationAddress(delegation)} className="text-accent hover:underline">
            {name}
          </a>
        )}
        {latest.sample && <SampleTag />}
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
        <span>{[shareOf(statements, held), yearSpan(firstYear, lastYear)].filter(Boolean).join(", ")}</span>
        {delegation !== null && name !== null && statements > 1 && (
          <a href={positionAddress(delegation, subject)} className="quiet-link">
            {WORDING.allOf(name)}
          </a>
        )}
      </p>
      <p className="mt-2">
        <StatementDay {...latest} />
      </p>
      <PassageList statement={latest} most={SHOWN} />
    </article>
  );
}
