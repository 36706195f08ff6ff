// Lists who raises a theme or threat: each delegation with its newest statement that does.
import type { Subject } from "@/lib/domain/ledger";
import type { SubjectDelegation } from "@/lib/domain/position";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";
import { raises } from "./subject-sql";

/** The newest statement that raises the subject is given by its id. */
export type SubjectDelegationRow = Omit<SubjectDelegation, "latest" | "cells"> & { latest: string };

/** The delegation that raised it last comes first. */
export async function listSubjectDelegations({ client }: Database, subject: Subject): Promise<SubjectDelegationRow[]> {
  return client.$queryRaw<SubjectDelegationRow[]>`
    WITH raised AS (
      SELECT s.delegation_id, count(*)::int AS statements, min(s.year) AS first_year, max(s.year) AS last_year,
        max(s.date) AS last_date, (array_agg(s.id ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id))[1] AS latest
      FROM statements s WHERE ${SPOKEN} AND ${raises(subject)} GROUP BY s.delegation_id),
    held AS (SELECT s.delegation_id, count(*)::int AS held FROM statements s WHERE ${SPOKEN} GROUP BY s.delegation_id)
    SELECT raised.delegation_id AS delegation, d.name, statements, held, first_year AS "firstYear",
      last_year AS "lastYear", latest
    FROM raised JOIN held ON held.delegation_id IS NOT DISTINCT FROM raised.delegation_id
    LEFT JOIN delegations d ON d.id = raised.delegation_id
    ORDER BY last_year DESC NULLS LAST, last_date DESC NULLS LAST, raised.delegation_id`;
}
