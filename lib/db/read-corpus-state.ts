// Tells whether anything changed in the statements since one last looked.
import type { Database } from "./connect";

/** A word that is another one after every committed change of a statement. */
export async function readCorpusState({ client }: Database): Promise<string> {
  const [row] = await client.$queryRaw<{ state: string | null }[]>`
    SELECT max(changed_by)::text AS state FROM statement_changes`;
  return row?.state ?? "0";
}
