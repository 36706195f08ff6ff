// Lists the delegations with what the corpus holds of each.
import type { DelegationSummary } from "@/lib/domain/position";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { isStorable } from "./is-storable";
import { SAMPLE_COLLECTION } from "./read-statements";
import { SPOKEN } from "./spoken-statements";

/** Delegations with at least one statement, in no particular order; only the one with this id where it is given. */
export async function listDelegations({ client }: Database, id: string | null = null): Promise<DelegationSummary[]> {
  if (id !== null && !isStorable(id)) return [];
  const wanted = id === null ? Prisma.empty : Prisma.sql`AND d.id = ${id}`;
  return client.$queryRaw<DelegationSummary[]>`
    SELECT d.id, d.name, count(*)::int AS statements, (count(*) - count(s.year))::int AS undated,
      min(s.year) AS "firstYear", max(s.year) AS "lastYear", bool_or(s.collection = ${SAMPLE_COLLECTION}) AS sample
    FROM delegations d JOIN statements s ON s.delegation_id = d.id
    WHERE ${SPOKEN} ${wanted} GROUP BY d.id`;
}
