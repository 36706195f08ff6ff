// Finds for each delegation the newest statement that raises each of some themes or threats.
import type { SubjectKind } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";

/** One statement for a delegation and a code; none where the delegation never raises it. */
export interface LatestRaising {
  delegation: string;
  code: string;
  id: string;
}

const RAISES: Record<SubjectKind, Prisma.Sql> = {
  theme: Prisma.sql`EXISTS (SELECT FROM priority_themes t WHERE t.statement_id = s.id AND t.theme = wanted.code)`,
  threat: Prisma.sql`EXISTS (SELECT FROM threats t WHERE t.statement_id = s.id AND t.type = wanted.code)`,
};

/** For every pair of `delegations` and `codes`, those without a year counting as the oldest. */
export async function findLatestRaising(
  { client }: Database,
  kind: SubjectKind,
  { delegations, codes }: { delegations: string[]; codes: string[] },
): Promise<LatestRaising[]> {
  if (codes.length === 0) return [];
  return client.$queryRaw<LatestRaising[]>`
    SELECT wanted.delegation, wanted.code, latest.id
    FROM (SELECT delegation, code FROM unnest(${delegations}::text[]) AS delegation, unnest(${codes}::text[]) AS code)
      AS wanted
    CROSS JOIN LATERAL (
      SELECT s.id FROM statements s
      WHERE s.delegation_id = wanted.delegation AND ${SPOKEN} AND ${RAISES[kind]}
      ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id LIMIT 1) AS latest`;
}
