// Tells whether an address leads to a statement, before its page is made.
import { isStatement } from "@/lib/db/is-statement";
import { getCorpus } from "./corpus";

/** True where the corpus holds a statement with this id; rejects where the database does not answer. */
export async function statementExists(id: string, corpus = getCorpus()): Promise<boolean> {
  return /^[0-9a-z]{1,40}$/.test(id) && isStatement(corpus.database, id);
}
