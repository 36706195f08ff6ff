// The ledger of a delegation for download.
import type { Locale } from "@/lib/domain/locale";
import { ledgerCsv } from "@/lib/export/ledger-csv";
import { getCorpus } from "./corpus";
import { delegationLedger } from "./delegation-position";

/** The ledger as CSV, null where the corpus holds no statement of the delegation. */
export async function delegationLedgerCsv(id: string, locale: Locale, corpus = getCorpus()): Promise<string | null> {
  const found = await delegationLedger(id, locale, corpus);
  return found && ledgerCsv(found.ledger, locale);
}
