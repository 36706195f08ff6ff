// Finds the statements that cite a document, the newest first.
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";

/** Null means every delegation, every year; `page` counts from 1. */
export interface CitingRequest {
  symbol: string;
  delegation: string | null;
  year: number | null;
  page: number;
  pageSize: number;
}

/** The ids of one page. */
export async function findCitingStatements({ client }: Database, request: CitingRequest): Promise<string[]> {
  const { symbol, delegation, year, page, pageSize } = request;
  const by = delegation === null ? Prisma.empty : Prisma.sql`AND s.delegation_id = ${delegation}`;
  const inYear = year === null ? Prisma.empty : Prisma.sql`AND s.year = ${year}::int`;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM citations c JOIN statements s ON s.id = c.statement_id
    WHERE c.symbol = ${symbol} AND ${SPOKEN} ${by} ${inYear}
    ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id
    LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  return rows.map(({ id }) => id);
}
