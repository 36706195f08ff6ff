// The comparison page: the form, the table of who raises what, and the passages side by side.
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { PageState } from "@/components/ui/page-state";
import { Pagination } from "@/components/ui/pagination";
import type { Comparison } from "@/lib/domain/comparison";
import { SUBJECT_KINDS } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { compareAddress, type CompareState } from "./compare-address";
import { CompareForm } from "./compare-form";
import { CompareOverview } from "./compare-overview";
import { COMPARE_WORDING } from "./compare-wording";
import { ComparedSubjectSection } from "./compared-subject";

interface Props {
  locale: Locale;
  state: CompareState;
  /** All delegations, for the form. */
  delegations: readonly DelegationSummary[];
  /** Null where the corpus holds fewer than two of what is asked for. */
  comparison: Comparison | null;
}

/** Without two sides, the form and what to do. */
export function CompareView({ locale, state, delegations, comparison }: Props) {
  const words = COMPARE_WORDING[locale];
  return (
    <PageFrame>
      <h1 className="display text-4xl">{words.title}</h1>
      <p className="mt-3 max-w-[46rem]">{leadOf(comparison, locale)}</p>
      <Choice {...{ locale, state, delegations, comparison }} />
      {comparison ? (
        <Compared {...{ locale, state, comparison }} />
      ) : (
        <NothingToCompare locale={locale} state={state} />
      )}
    </PageFrame>
  );
}

/** Empty lists above two statements would only stand in their way. */
function Choice({ locale, state, delegations, comparison }: Props) {
  const isOfStatements = state.of === "statements";
  const form = <CompareForm {...{ locale, delegations }} chosen={isOfStatements ? [] : state.ids} kind={state.kind} />;
  if (!isOfStatements || !comparison) return form;
  return (
    <details className="screen-only mt-6">
      <summary className="unfold inline-flex min-h-8 items-center font-semibold">
        {COMPARE_WORDING[locale].insteadDelegations}
      </summary>
      {form}
    </details>
  );
}

function leadOf(comparison: Comparison | null, locale: Locale): string {
  const words = COMPARE_WORDING[locale];
  if (!comparison?.sides.some(({ statement }) => statement !== null)) return words.lead;
  return isVersions(comparison) ? words.leadVersions : words.leadStatements;
}

/** Two statements of one delegation are compared as an earlier and a later version. */
function isVersions({ sides: [first, second, third] }: Comparison): boolean {
  const delegation = first?.statement?.delegation ?? null;
  return !third && delegation !== null && delegation === second?.statement?.delegation;
}

function NothingToCompare({ locale, state }: Pick<Props, "locale" | "state">) {
  const words = COMPARE_WORDING[locale];
  return (
    <PageState title={state.ids.length < 2 ? words.tooFew : words.notFound} level={2}>
      <p>
        <a href={localAddress(locale, "/delegations")}>{words.whichDelegations}</a>
      </p>
    </PageState>
  );
}

function Compared({
  locale,
  state,
  comparison,
}: Omit<Props, "delegations" | "comparison"> & { comparison: Comparison }) {
  const words = COMPARE_WORDING[locale];
  return (
    <>
      <KindSwitch locale={locale} state={state} />
      {comparison.counts.length === 0 && <p className="mt-8">{words.nothing}</p>}
      {comparison.counts.length > 0 && (
        <>
          <h2 className="mt-8 mb-3 display text-2xl">{words.overview}</h2>
          <CompareOverview locale={locale} comparison={comparison} state={state} />
          <p className="mt-2 max-w-[46rem] text-[0.9375rem] text-soft">{words.otherSubjects}</p>
          <h2 className="mt-10 display text-2xl">{words.sideBySide}</h2>
          <Legend locale={locale} comparison={comparison} />
          {comparison.subjects.map((subject) => (
            <ComparedSubjectSection key={subject.code} locale={locale} sides={comparison.sides} subject={subject} />
          ))}
          <Pagination
            locale={locale}
            page={state.page}
            pageCount={comparison.pageCount}
            addressOf={(page) => localAddress(locale, compareAddress({ ...state, page }))}
            label={words.pages}
          />
        </>
      )}
    </>
  );
}

function KindSwitch({ locale, state }: Pick<Props, "locale" | "state">) {
  const words = COMPARE_WORDING[locale];
  return (
    <nav aria-label={words.kindsLabel} className="mt-8">
      <ul className="flex gap-2">
        {SUBJECT_KINDS.map((kind) => (
          <li key={kind}>
            <a
              href={localAddress(locale, compareAddress({ ...state, kind, page: 1 }))}
              aria-current={kind === state.kind ? "page" : undefined}
              className="inline-flex min-h-10 items-center rounded-md border border-edge px-4 aria-[current=page]:bg-accent aria-[current=page]:text-on-accent"
            >
              {words.kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Of the marks that the page may hold: sides that are no versions have none where nothing says much the same. */
function Legend({ locale, comparison }: { locale: Locale; comparison: Comparison }) {
  const words = COMPARE_WORDING[locale];
  const kinds = isVersions(comparison) ? (["dropped", "added"] as const) : (["own"] as const);
  if (!isVersions(comparison) && !hasOwnWords(comparison))
    return <p className="mt-2 mb-5 text-[0.9375rem] text-soft">{words.noMarks}</p>;
  return (
    <ul aria-label={words.legendLabel} className="mt-2 mb-5 flex flex-wrap gap-x-6 gap-y-1 text-[0.9375rem] text-soft">
      {kinds.map((kind) => (
        <li key={kind}>
          <span className={`compare-${kind}`}>{words.kindSpoken[kind]}</span>: {words.legend[kind]}
        </li>
      ))}
    </ul>
  );
}

const hasOwnWords = ({ subjects }: Comparison): boolean =>
  subjects.some(({ rows }) =>
    rows.some(({ passages }) => passages.flat().some(({ runs }) => runs.some(({ kind }) => kind === "own"))),
  );
