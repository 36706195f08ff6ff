// Tells whether an address leads to a delegation, before its page is made.
import { getCorpus } from "./corpus";
import { readDelegation } from "./delegation-list";

/** True where the corpus holds a statement of the delegation with this id; rejects where the database is silent. */
export async function delegationExists(id: string, corpus = getCorpus()): Promise<boolean> {
  return (await readDelegation(id, corpus)) !== null;
}
