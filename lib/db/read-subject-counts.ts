// Counts, for some delegations, the statements of each year and those among them that raise a theme or threat.
import type { Subject } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";
import { raises } from "./subject-sql";

/** A year (null: without a year) in which the corpus holds statements of the delegation; `raised` may be 0. */
export interface SubjectCount {
  delegation: string;
  year: number | null;
  held: number;
  raised: number;
}

/** The counts of the delegations with these ids, in no order; a year without a statement has none. */
export async function readSubjectCounts(
  { client }: Database,
  subject: Subject,
  delegations: string[],
): Promise<SubjectCount[]> {
  if (delegations.length === 0) return [];
  return client.$queryRaw<SubjectCount[]>`
    SELECT s.delegation_id AS delegation, s.year, count(*)::int AS held,
      (count(*) FILTER (WHERE ${raises(subject)}))::int AS raised
    FROM statements s WHERE ${SPOKEN} AND s.delegation_id = ANY(${delegations}::text[])
    GROUP BY s.delegation_id, s.year`;
}
