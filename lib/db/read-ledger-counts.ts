// Counts statements by year, and those that raise each theme and threat: the numbers of every ledger.
import type { LedgerCount } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";
import { RAISED } from "./subject-sql";

/** Counts of one snapshot of the corpus, for all statements or those of one delegation (by its id). */
export async function readLedgerCounts({ client }: Database, delegation: string | null): Promise<LedgerCount[]> {
  const ofDelegation = delegation === null ? Prisma.empty : Prisma.sql`AND s.delegation_id = ${delegation}`;
  return client.$queryRaw<LedgerCount[]>`
    WITH spoken AS MATERIALIZED (SELECT s.id, s.year FROM statements s WHERE ${SPOKEN} ${ofDelegation})
    SELECT 'statement' AS kind, '' AS code, year, count(*)::int AS statements FROM spoken GROUP BY year
    UNION ALL
    SELECT 'theme', code, year, count(*)::int FROM spoken JOIN ${RAISED.theme} r ON r.statement_id = id GROUP BY 2, 3
    UNION ALL
    SELECT 'threat', code, year, count(*)::int FROM spoken JOIN ${RAISED.threat} r ON r.statement_id = id GROUP BY 2, 3`;
}
