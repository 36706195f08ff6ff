// Finds, for statements that just came in, those that were there before and are the same statement.
import type { Transaction } from "./transaction";

/** `share` is the share of the new statement's words that stand in the older one, which is of the document `fileName`. */
export interface OlderPrinting {
  id: string;
  fileName: string;
  share: number;
}

/** The most alike older printing of each of the statements `ids` that has one. */
export async function findOlderPrintings(tx: Transaction, ids: readonly string[]): Promise<OlderPrinting[]> {
  if (ids.length === 0) return [];
  return tx.$queryRaw<OlderPrinting[]>`
    SELECT DISTINCT ON (pairs.id) pairs.id, file_name AS "fileName", share
    FROM (
      SELECT first_id AS id, second_id AS other, share_of_first AS share FROM statement_likenesses WHERE kind = 'duplicate'
      UNION ALL
      SELECT second_id, first_id, share_of_second FROM statement_likenesses WHERE kind = 'duplicate'
    ) AS pairs
    JOIN statement_sources link ON link.statement_id = other AND link.kind = 'original'
    JOIN sources ON sources.id = link.source_id
    WHERE pairs.id = ANY(${[...ids]}::text[]) AND other <> ALL(${[...ids]}::text[])
    ORDER BY pairs.id, share DESC, file_name`;
}
