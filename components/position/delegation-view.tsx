// The page of a delegation: what the corpus holds of it, and its ledger of themes and threats.
import { compareAddress } from "@/components/compare/compare-address";
import { localAddress } from "@/components/ui/local-address";
import { PageFrame } from "@/components/ui/page-frame";
import { rowsOfKind, SUBJECT_KINDS, type Ledger, type SubjectKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationProfile, DelegationSummary } from "@/lib/domain/position";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { DelegationProfileView } from "./delegation-profile";
import { LedgerLegend } from "./ledger-legend";
import { LedgerTable } from "./ledger-table";
import { delegationSearchAddress, ledgerCsvAddress } from "./position-address";
import { POSITION_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";

interface Props {
  locale: Locale;
  delegation: DelegationSummary;
  ledger: Ledger;
}

/** Head, legend, the two tables, and who spoke and said what last. */
export function DelegationView({ locale, delegation, ledger, profile }: Props & { profile: DelegationProfile }) {
  return (
    <PageFrame>
      <Head locale={locale} delegation={delegation} ledger={ledger} />
      <LedgerLegend locale={locale} />
      {SUBJECT_KINDS.map((kind) => (
        <LedgerSection key={kind} locale={locale} delegation={delegation} ledger={ledger} kind={kind} />
      ))}
      <p className="screen-only mt-6">
        <a
          href={localAddress(locale, ledgerCsvAddress(delegation.id))}
          className="inline-flex min-h-8 items-center quiet-link"
        >
          {POSITION_WORDING[locale].csv}
        </a>
      </p>
      <DelegationProfileView locale={locale} delegation={delegation} profile={profile} />
    </PageFrame>
  );
}

function Head({ locale, delegation, ledger }: Props) {
  const words = POSITION_WORDING[locale];
  const { id, name, statements, firstYear, lastYear, sample } = delegation;
  return (
    <header>
      <p className="caps text-soft">{words.ledger}</p>
      <h1 className="mt-1 display text-4xl">
        {name} {sample && <SampleTag locale={locale} />}
      </h1>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        <span>
          {words.held(statements, yearSpan(firstYear, lastYear))}
          {ledger.undated > 0 && ` ${words.undatedLeftOut(ledger.undated)}`}
        </span>
        <a href={localAddress(locale, delegationSearchAddress(id))} className="screen-only quiet-link">
          {words.search}
        </a>
        <a href={localAddress(locale, comparedWithOthers(id))} className="screen-only quiet-link">
          {words.compare}
        </a>
      </p>
    </header>
  );
}

/** The comparison in which the delegation is chosen and others are still to be. */
function comparedWithOthers(id: string): string {
  return compareAddress({ of: "delegations", ids: [id], kind: "theme", page: 1 });
}

const LISTED: Record<SubjectKind, number> = { theme: THEMES.length, threat: THREATS.length };

function LedgerSection({ locale, delegation, ledger, kind }: Props & { kind: SubjectKind }) {
  const words = POSITION_WORDING[locale];
  const subjects = words.subjects[kind];
  const rows = rowsOfKind(ledger, kind);
  return (
    <section aria-labelledby={`ledger-${kind}`} className="mt-10">
      <h2 id={`ledger-${kind}`} className="display text-2xl">
        {subjects.ledger}
      </h2>
      <p className="mt-1 mb-4 max-w-[46rem] text-[0.9375rem] text-soft">
        {subjects.ledgerLead} {rows.length < LISTED[kind] && subjects.neverRaised(LISTED[kind] - rows.length)}
      </p>
      {rows.length > 0 ? (
        <LedgerTable locale={locale} delegation={delegation.id} ledger={ledger} kind={kind} />
      ) : (
        <p>{words.noLedger}</p>
      )}
    </section>
  );
}
