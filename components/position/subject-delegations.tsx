// Who raises a theme or threat: the table by year, then the newest passages of each delegation, in one order.
import { ChoiceLinks } from "@/components/ui/choice-links";
import { localAddress } from "@/components/ui/local-address";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import { SUBJECT_SORTS, type SubjectDelegation } from "@/lib/domain/position";
import { LedgerLegend } from "./ledger-legend";
import { PassageList } from "./passage-list";
import { delegationAddress, positionAddress, subjectAddress } from "./position-address";
import { StatementDay } from "./position-statement";
import { POSITION_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";
import { SubjectTable } from "./subject-table";
import type { SubjectViewProps } from "./subject-view";

type Props = Omit<SubjectViewProps, "scope" | "row" | "companions">;

/** One page of delegations; a page behind the last says that it is empty and leads to the first. */
export function SubjectDelegations(props: Props) {
  const { locale, subject, ledger, delegations, delegationCount, sort, page, pageSize } = props;
  const words = POSITION_WORDING[locale];
  if (delegations.length === 0) return <NoDelegation {...props} />;
  return (
    <>
      <section aria-labelledby="who" className="mt-10">
        <h2 id="who" className="display text-2xl">
          {words.whoByYear}
        </h2>
        <p className="mt-1 max-w-[46rem] text-[0.9375rem] text-soft">{words.whoByYearLead}</p>
        <LedgerLegend locale={locale} />
        <Order {...props} />
        <SubjectTable {...{ locale, subject, delegations }} years={ledger.years} />
      </section>
      <section aria-labelledby="by-delegation" className="mt-10 max-w-[54rem]">
        <h2 id="by-delegation" className="mb-3 display text-2xl">
          {words.latestPassages}
        </h2>
        {delegations.map((entry) => (
          <DelegationEntry key={entry.delegation} locale={locale} subject={subject} entry={entry} />
        ))}
      </section>
      <Pagination
        locale={locale}
        page={page}
        pageCount={Math.ceil(delegationCount / pageSize)}
        addressOf={(to) => localAddress(locale, subjectAddress(subject, { sort, page: to }))}
        label={words.delegationPages}
      />
    </>
  );
}

function NoDelegation({ locale, subject, sort }: Props) {
  const words = POSITION_WORDING[locale];
  return (
    <PageState title={words.noDelegationOnPage} level={2}>
      <p>
        <a href={localAddress(locale, subjectAddress(subject, { sort }))}>{words.firstPage}</a>
      </p>
    </PageState>
  );
}

function Order({ locale, subject, delegations, delegationCount, sort, page, pageSize }: Props) {
  const words = POSITION_WORDING[locale];
  const from = (page - 1) * pageSize + 1;
  const choices = SUBJECT_SORTS.map((one) => ({
    name: words.sorts[one],
    address: localAddress(locale, subjectAddress(subject, { sort: one })),
    isHere: one === sort,
  }));
  return (
    <div className="mt-5 mb-2 flex flex-wrap items-center gap-x-6 gap-y-1">
      <p className="text-[0.9375rem]">{words.shownOf(from, from + delegations.length - 1, delegationCount)}</p>
      <ChoiceLinks label={words.sort} choices={choices} />
    </div>
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
        <StatementDay {...latest} locale={locale} />
      </h3>
      <p className="flex flex-wrap items-baseline gap-x-3 text-[0.9375rem] text-soft">
        <span>{[words.share(statements, held), yearSpan(firstYear, lastYear)].filter(Boolean).join(", ")}</span>
        {delegation !== null && name !== null && statements > 1 && (
          <a href={localAddress(locale, positionAddress(delegation, subject))} className="quiet-link">
            {words.allOf(name)}
          </a>
        )}
      </p>
      <PassageList locale={locale} statement={latest} most={SHOWN} />
    </article>
  );
}
