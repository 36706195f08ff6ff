// Tells whether an address leads to a delegation, before its page is made.
import { listDelegations } from "@/lib/db/list-delegations";
import { getCorpus } from "./corpus";

/** True where the corpus holds a statement of the delegation with this id; rejects where the database is silent. */
export async function delegationExists(id: string, corpus = getCorpus()): Promise<boolean> {
  return (await listDelegations(corpus.database, id)).length > 0;
}
