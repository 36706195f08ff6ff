// Counts statements by year, and those that raise each theme and threat: the numbers of every ledger.
import type { LedgerCount, SubjectKind } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";
import { RAISED, RAISED_BY_SPOKEN } from "./subject-sql";

/** Counts of one snapshot of the corpus, for all statements or those of one delegation (by its id). */
export async function readLedgerCounts({ client }: Database, delegation: string | null): Promise<LedgerCount[]> {
  const ofDelegation = delegation === null ? Prisma.empty : Prisma.sql`AND s.delegation_id = ${delegation}`;
  const raised = (kind: SubjectKind) =>
    delegation === null
      ? Prisma.sql`JOIN ${RAISED[kind]} r ON r.statement_id = id`
      : Prisma.sql`CROSS JOIN ${RAISED_BY_SPOKEN[kind]} r`;
  return client.$queryRaw<LedgerCount[]>`
    WITH spoken AS MATERIALIZED (SELECT s.id, s.year FROM statements s WHERE ${SPOKEN} ${ofDelegation})
    SELECT 'statement' AS kind, '' AS code, year, count(*)::int AS statements FROM spoken GROUP BY year
    UNION ALL
    SELECT 'theme', code, year, count(*)::int FROM spoken ${raised("theme")} GROUP BY 2, 3
    UNION ALL
    SELECT 'threat', code, year, count(*)::int FROM spoken ${raised("threat")} GROUP BY 2, 3`;
}
