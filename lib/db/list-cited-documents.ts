// Lists the documents that statements cite.
import type { DocumentSummary, Listing } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { isStorable } from "./is-storable";
import { SAMPLE_COLLECTION } from "./read-statements";
import { SPOKEN } from "./spoken-statements";

/** `text` must stand in the symbol (empty: no condition); `page` counts from 1. */
export interface CitedDocumentsRequest {
  text: string;
  page: number;
  pageSize: number;
}

interface Row extends DocumentSummary {
  total: number;
}

/** The most often cited first. The total is 0 on a page behind the last. */
export async function listCitedDocuments(
  database: Database,
  { text, page, pageSize }: CitedDocumentsRequest,
): Promise<Listing<DocumentSummary>> {
  const named = Prisma.sql`position(${text.trim().toUpperCase()} IN upper(c.symbol)) > 0`;
  const slice = Prisma.sql`LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  const rows = await summaries(database, named, slice);
  return { entries: rows.map(toSummary), total: rows[0]?.total ?? 0 };
}

/** The document with this symbol, null where no statement cites it. */
export async function readCitedDocument(database: Database, symbol: string): Promise<DocumentSummary | null> {
  if (!isStorable(symbol)) return null;
  const [row] = await summaries(database, Prisma.sql`c.symbol = ${symbol}`, Prisma.empty);
  return row ? toSummary(row) : null;
}

function summaries({ client }: Database, where: Prisma.Sql, slice: Prisma.Sql): Promise<Row[]> {
  return client.$queryRaw<Row[]>`
    SELECT c.symbol, count(*)::int AS statements, count(DISTINCT s.delegation_id)::int AS delegations,
      min(s.year) AS "firstYear", max(s.year) AS "lastYear", bool_or(s.collection = ${SAMPLE_COLLECTION}) AS sample,
      (count(*) OVER ())::int AS total
    FROM citations c JOIN statements s ON s.id = c.statement_id WHERE ${SPOKEN} AND ${where}
    GROUP BY c.symbol ORDER BY statements DESC, c.symbol ${slice}`;
}

function toSummary({ total: _, ...row }: Row): DocumentSummary {
  return row;
}
