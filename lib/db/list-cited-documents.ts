// Lists the documents that statements cite.
import type { DocumentSummary } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { isStorable } from "./is-storable";
import { SAMPLE_COLLECTION } from "./read-statements";
import { SPOKEN } from "./spoken-statements";

/** All of them, the most often cited first. */
export async function listCitedDocuments(database: Database): Promise<DocumentSummary[]> {
  return summaries(database, Prisma.sql`TRUE`);
}

/** The document with this symbol, null where no statement cites it. */
export async function readCitedDocument(database: Database, symbol: string): Promise<DocumentSummary | null> {
  if (!isStorable(symbol)) return null;
  const [row] = await summaries(database, Prisma.sql`c.symbol = ${symbol}`);
  return row ?? null;
}

function summaries({ client }: Database, where: Prisma.Sql): Promise<DocumentSummary[]> {
  return client.$queryRaw<DocumentSummary[]>`
    SELECT c.symbol, count(*)::int AS statements, count(DISTINCT s.delegation_id)::int AS delegations,
      min(s.year) AS "firstYear", max(s.year) AS "lastYear", bool_or(s.collection = ${SAMPLE_COLLECTION}) AS sample
    FROM citations c JOIN statements s ON s.id = c.statement_id WHERE ${SPOKEN} AND ${where}
    GROUP BY c.symbol ORDER BY statements DESC, c.symbol`;
}
