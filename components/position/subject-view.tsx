// A theme or threat from its own side: how often, since when, by year, and who raises it, the newest passage first.
import { subjectLabel } from "@/components/statement/taxonomy-labels";
import { localAddress } from "@/components/ui/local-address";
import type { Ledger, LedgerRow, Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { SubjectDelegation } from "@/lib/domain/position";
import { PassageList } from "./passage-list";
import { delegationAddress, positionAddress, subjectListAddress } from "./position-address";
import { StatementDay } from "./position-statement";
import { POSITION_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";
import { UnbisMatches } from "./unbis-matches";
import { YearTable } from "./year-table";

interface Props {
  locale: Locale;
  subject: Subject;
  scope: string;
  ledger: Ledger;
  /** Null where no statement raises the subject. */
  row: LedgerRow | null;
  delegations: readonly SubjectDelegation[];
}

/** Head, table by year, delegations. */
export function SubjectView({ locale, subject, scope, ledger, row, delegations }: Props) {
  const words = POSITION_WORDING[locale];
  const { many, none } = words.subjects[subject.kind];
  return (
    <main className="mx-auto max-w-[60rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <p className="text-[0.9375rem]">
        <a href={localAddress(locale, subjectListAddress(subject.kind))} className="quiet-link">
          {many}
        </a>
      </p>
      <h1 className="mt-2 display text-[1.75rem] sm:text-4xl">{subjectLabel(subject, locale)}</h1>
      <p className="mt-3 text-soft">{scope}.</p>
      <UnbisMatches locale={locale} subject={subject} />
      {row ? (
        <Numbers locale={locale} ledger={ledger} row={row} delegations={delegations} />
      ) : (
        <p className="mt-6">{none}</p>
      )}
      {delegations.length > 0 && (
        <section aria-labelledby="by-delegation" className="mt-10">
          <h2 id="by-delegation" className="mb-3 display text-2xl">
            {words.byDelegation}
          </h2>
          {delegations.map((entry) => (
            <DelegationEntry key={entry.delegation} locale={locale} subject={subject} entry={entry} />
          ))}
        </section>
      )}
    </main>
  );
}

interface NumbersProps extends Pick<Props, "locale" | "ledger" | "delegations"> {
  row: LedgerRow;
}

function Numbers({ locale, ledger, row, delegations }: NumbersProps) {
  const words = POSITION_WORDING[locale];
  const named = delegations.filter(({ delegation }) => delegation !== null).length;
  const span = yearSpan(row.first, row.last);
  return (
    <>
      <p className="mt-5 mb-4">
        {words.raisedInCorpus(
          words.subjects[row.kind].raised,
          row.total + row.undated,
          ledger.dated + ledger.undated,
          named,
          span,
        )}{" "}
        {ledger.undated > 0 && words.undatedLeftOut(ledger.undated)}
      </p>
      {ledger.years.length > 0 && <YearTable locale={locale} ledger={ledger} row={row} />}
    </>
  );
}

/** Passages of one statement that stand here; its page has them all. */
const SHOWN = 2;

interface DelegationEntryProps extends Pick<Props, "locale" | "subject"> {
  entry: SubjectDelegation;
}

function DelegationEntry({ locale, subject, entry }: DelegationEntryProps) {
  const words = POSITION_WORDING[locale];
  const { delegation, name, statements, held, firstYear, lastYear, latest } = entry;
  return (
    <article className="border-t border-rule py-5">
      <h3 className="flex flex-wrap items-baseline gap-x-3 text-lg font-semibold">
        {delegation === null ? (
          words.noDelegationStated
        ) : (
          <a href={localAddress(locale, delegationAddress(delegation))} className="text-accent hover:underline">
            {name}
          </a>
        )}
        {latest.sample && <SampleTag locale={locale} />}
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
        <span>{[words.share(statements, held), yearSpan(firstYear, lastYear)].filter(Boolean).join(", ")}</span>
        {delegation !== null && name !== null && statements > 1 && (
          <a href={localAddress(locale, positionAddress(delegation, subject))} className="quiet-link">
            {words.allOf(name)}
          </a>
        )}
      </p>
      <p className="mt-2">
        <StatementDay {...latest} locale={locale} />
      </p>
      <PassageList locale={locale} statement={latest} most={SHOWN} />
    </article>
  );
}
