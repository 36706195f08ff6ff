// The page of a delegation: what the corpus holds of it, and its ledger of themes and threats.
import { searchAddress } from "@/components/search/search-address";
import { rowsOfKind, SUBJECT_KINDS, type Ledger, type SubjectKind } from "@/lib/domain/ledger";
import type { DelegationSummary } from "@/lib/domain/position";
import { THEMES } from "@/lib/domain/taxonomy/themes";
import { THREATS } from "@/lib/domain/taxonomy/threats";
import { LedgerLegend } from "./ledger-legend";
import { LedgerTable } from "./ledger-table";
import { ledgerCsvAddress } from "./position-address";
import { POSITION_WORDING as WORDING, statementsOf, SUBJECT_WORDING, yearSpan } from "./position-wording";
import { SampleTag } from "./sample-tag";

interface Props {
  delegation: DelegationSummary;
  ledger: Ledger;
}

/** Head, legend and the two tables. */
export function DelegationView({ delegation, ledger }: Props) {
  return (
    <main className="mx-auto max-w-[78rem] px-4 pt-8 sm:px-8 sm:pt-12">
      <Head delegation={delegation} ledger={ledger} />
      <LedgerLegend />
      {SUBJECT_KINDS.map((kind) => (
        <LedgerSection key={kind} delegation={delegation} ledger={ledger} kind={kind} />
      ))}
      <p className="mt-6">
        <a href={ledgerCsvAddress(delegation.id)} className="inline-flex min-h-8 items-center quiet-link">
          {WORDING.csv}
        </a>
      </p>
    </main>
  );
}

function Head({ delegation, ledger }: Props) {
  const { id, name, statements, firstYear, lastYear, sample } = delegation;
  const address = searchAddress({ text: "", filters: { delegation: [id] }, sort: "newest", page: 1 });
  return (
    <header>
      <p className="caps text-soft">{WORDING.ledger}</p>
      <h1 className="mt-1 display text-4xl">
        {name} {sample && <SampleTag />}
      </h1>
      <p className="mt-3 flex flex-wrap gap-x-5 gap-y-1">
        <span>
          {["The corpus holds", statementsOf(statements), "of this delegation"].join(" ")}
          {firstYear !== null && `, ${yearSpan(firstYear, lastYear)}`}.
          {ledger.undated > 0 && ` ${WORDING.undatedLeftOut(ledger.undated)}`}
        </span>
        <a href={address} className="quiet-link">
          {WORDING.search}
        </a>
      </p>
    </header>
  );
}

const LISTED: Record<SubjectKind, number> = { theme: THEMES.length, threat: THREATS.length };

function LedgerSection({ delegation, ledger, kind }: Props & { kind: SubjectKind }) {
  const rows = rowsOfKind(ledger, kind);
  return (
    <section aria-labelledby={`ledger-${kind}`} className="mt-10">
      <h2 id={`ledger-${kind}`} className="display text-2xl">
        {SUBJECT_WORDING[kind].ledger}
      </h2>
      <p className="mt-1 mb-4 max-w-[46rem] text-[0.9375rem] text-soft">
        {SUBJECT_WORDING[kind].ledgerLead} {WORDING.neverRaised(LISTED[kind] - rows.length, kind)}
      </p>
      {rows.length > 0 ? (
        <LedgerTable delegation={delegation.id} ledger={ledger} kind={kind} />
      ) : (
        <p>{WORDING.noLedger}</p>
      )}
    </section>
  );
}
