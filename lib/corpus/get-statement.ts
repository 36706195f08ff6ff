// Reads one statement for its page.
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { readStatements } from "@/lib/db/read-statements";
import { getCorpus } from "./corpus";

/** The statement with this id, null where the corpus holds none (also for text that can be no id). */
export async function getStatement(id: string, corpus = getCorpus()): Promise<StoredStatement | null> {
  if (!/^[0-9a-z]{1,40}$/.test(id)) return null;
  const [statement] = await readStatements(corpus.database, [id]);
  return statement ?? null;
}
