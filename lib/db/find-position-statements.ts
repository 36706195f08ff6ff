// Finds the statements of a delegation that raise a theme or threat, in order of time.
import type { Subject } from "@/lib/domain/ledger";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";
import { raises } from "./subject-sql";

/** `year` null means all statements, those without a year last; `page` counts from 1. */
export interface PositionRequest {
  delegation: string;
  subject: Subject;
  year: number | null;
  page: number;
  pageSize: number;
}

/** The ids of one page. */
export async function findPositionStatements({ client }: Database, request: PositionRequest): Promise<string[]> {
  const { delegation, subject, year, page, pageSize } = request;
  const inYear = year === null ? Prisma.empty : Prisma.sql`AND s.year = ${year}::int`;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM statements s
    WHERE s.delegation_id = ${delegation} AND ${SPOKEN} ${inYear} AND ${raises(subject)}
    ORDER BY s.year NULLS LAST, s.date NULLS LAST, s.id LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  return rows.map(({ id }) => id);
}
