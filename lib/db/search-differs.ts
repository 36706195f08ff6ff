// Tells whether the words that a statement is found by are those that it would get today.
import type { StatementVectors } from "@/lib/domain/search-engine";
import type { DatabaseView } from "./transaction";

/** True where a stored word list of the statement is missing or is not equal to the one in `vectors`. */
export async function searchDiffers({ client }: DatabaseView, id: string, vectors: StatementVectors): Promise<boolean> {
  const made = vectors.paragraphs.map((search, at) => ({ ordinal: at + 1, search }));
  const [row] = await client.$queryRaw<{ differs: boolean }[]>`
    SELECT EXISTS (
      SELECT FROM jsonb_to_recordset(${JSON.stringify(made)}::jsonb) AS made (ordinal int, search text)
      LEFT JOIN paragraphs stored ON stored.statement_id = ${id} AND stored.ordinal = made.ordinal
      WHERE stored.search IS DISTINCT FROM made.search::tsvector
    ) OR NOT EXISTS (
      SELECT FROM statement_words WHERE statement_id = ${id} AND search = ${vectors.record}::tsvector
    ) AS differs`;
  return row?.differs ?? true;
}
