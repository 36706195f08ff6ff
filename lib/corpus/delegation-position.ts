// What a delegation has said over the years: its ledger, and the passages behind each number.
import { findPositionStatements } from "@/lib/db/find-position-statements";
import { readLedgerCounts } from "@/lib/db/read-ledger-counts";
import { readPositionPassages } from "@/lib/db/read-position-passages";
import { assembleLedger, type Ledger, type LedgerRow, type Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary, PositionStatement } from "@/lib/domain/position";
import { getCorpus } from "./corpus";
import { readDelegation } from "./delegation-list";

interface DelegationLedger {
  delegation: DelegationSummary;
  ledger: Ledger;
}

/** `row` is null where the delegation never raises the subject; `statements` are one page of those that do. */
interface DelegationPosition extends DelegationLedger {
  row: LedgerRow | null;
  statements: PositionStatement[];
}

/** Statements on one page of a position. */
export const POSITION_PAGE_SIZE = 40;

/** The ledger of the delegation with this id, null where the corpus holds no statement of it. */
export async function delegationLedger(
  id: string,
  locale: Locale,
  corpus = getCorpus(),
): Promise<DelegationLedger | null> {
  const delegation = await readDelegation(id, locale, corpus);
  if (!delegation) return null;
  return { delegation, ledger: assembleLedger(await readLedgerCounts(corpus.database, id)) };
}

/** Passages on a subject in order of time, of one year or of all; null where the corpus holds no such delegation. */
export async function delegationPosition(
  request: { locale: Locale; delegation: string; subject: Subject; year: number | null; page: number },
  corpus = getCorpus(),
): Promise<DelegationPosition | null> {
  const found = await delegationLedger(request.delegation, request.locale, corpus);
  if (!found) return null;
  const { kind, code } = request.subject;
  const row = found.ledger.rows.find((one) => one.kind === kind && one.code === code) ?? null;
  const ids = await findPositionStatements(corpus.database, { ...request, pageSize: POSITION_PAGE_SIZE });
  return { ...found, row, statements: await readPositionPassages(corpus.database, request.subject, ids) };
}
