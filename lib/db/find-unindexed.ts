// Finds what of a statement the search cannot find, because its words were never stored.
import type { Database } from "./connect";
import { Prisma } from "./generated/client";

/** A paragraph (or, with ordinal 0, the record) of a statement: its words are `missing`, or stored as none. */
export interface Unindexed {
  statementId: string;
  ordinal: number;
  missing: boolean;
}

/** The paragraphs and records of these statements that have no words in the search index. */
export async function findUnindexed({ client }: Pick<Database, "client">, ids: string[]): Promise<Unindexed[]> {
  if (ids.length === 0) return [];
  return client.$queryRaw<Unindexed[]>`
    SELECT statement_id AS "statementId", ordinal, search IS NULL AS missing FROM paragraphs
    WHERE statement_id IN (${Prisma.join(ids)}) AND (search IS NULL OR length(search) = 0)
    UNION ALL
    SELECT id, 0, true FROM statements
    WHERE id IN (${Prisma.join(ids)}) AND NOT EXISTS (SELECT FROM statement_words WHERE statement_id = id)
    ORDER BY 1, 2`;
}
