// Finds the themes and threats that statements raise beside one: its neighbours in the corpus.
import type { Companion, Subject } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";
import { RAISED, raises } from "./subject-sql";

/** At most `most` of each kind, those that the most statements raise beside the subject first. */
export async function findCompanions({ client }: Database, subject: Subject, most: number): Promise<Companion[]> {
  return client.$queryRaw<Companion[]>`
    WITH raising AS MATERIALIZED (SELECT s.id FROM statements s WHERE ${SPOKEN} AND ${raises(subject)}),
    beside AS (
      SELECT 'theme' AS kind, code FROM raising JOIN ${RAISED.theme} r ON r.statement_id = id
      UNION ALL
      SELECT 'threat', code FROM raising JOIN ${RAISED.threat} r ON r.statement_id = id),
    counted AS (
      SELECT kind, code, count(*)::int AS statements,
        row_number() OVER (PARTITION BY kind ORDER BY count(*) DESC, code) AS place
      FROM beside WHERE NOT (kind = ${subject.kind} AND code = ${subject.code}) GROUP BY kind, code)
    SELECT kind, code, statements FROM counted WHERE place <= ${most}::int ORDER BY kind, place`;
}
