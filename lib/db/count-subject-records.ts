// Counts how many records name each theme and threat: how much it tells that two statements share one.
import type { SubjectKind } from "@/lib/domain/ledger";
import type { Database } from "./connect";

/** The number of records that name one theme or threat. */
export interface SubjectRecords {
  kind: SubjectKind;
  code: string;
  held: number;
}

/** One count for each theme and threat that the corpus holds. */
export async function countSubjectRecords({ client }: Database): Promise<SubjectRecords[]> {
  return client.$queryRaw<SubjectRecords[]>`
    SELECT 'theme' AS kind, theme AS code, count(*)::int AS held FROM priority_themes GROUP BY theme
    UNION ALL SELECT 'threat', type, count(*)::int FROM threats GROUP BY type`;
}
