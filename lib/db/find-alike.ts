// Finds the statements that are alike to one, as was found out when they came in.
import type { LikenessKind } from "@/lib/domain/likeness/judge-likeness";
import type { Database } from "./connect";

/** Shares are between 0 and 1; `counts` is false for a printing that is not the one that counts. */
export interface AlikeRow {
  id: string;
  kind: LikenessKind;
  counts: boolean;
  shareHere: number;
  shareThere: number;
}

/** At most `most` of them: printings of the same statement first, then by how much of the words they share. */
export async function findAlike({ client }: Database, id: string, most: number): Promise<AlikeRow[]> {
  return client.$queryRaw<AlikeRow[]>`
    SELECT alike.id, alike.kind, s.duplicate_of IS NULL AS counts, "shareHere", "shareThere"
    FROM (
      SELECT second_id AS id, kind, share_of_first AS "shareHere", share_of_second AS "shareThere"
      FROM statement_likenesses WHERE first_id = ${id}
      UNION ALL
      SELECT first_id, kind, share_of_second, share_of_first FROM statement_likenesses WHERE second_id = ${id}
    ) AS alike JOIN statements s ON s.id = alike.id
    ORDER BY alike.kind, "shareHere" DESC, alike.id LIMIT ${most}::int`;
}
