// What crawlers are told to read: statements and delegations.
import { listDelegations } from "@/lib/db/list-delegations";
import { listStatementAddresses, type StatementEntry } from "@/lib/db/list-statement-addresses";
import { getCorpus } from "./corpus";

/** Crawlers read at most 50,000 addresses of one file; some are left for the other pages. */
const MOST_STATEMENTS = 45_000;

/** The statements that changed last, and the ids of all delegations. */
export async function siteMap(corpus = getCorpus()): Promise<{ statements: StatementEntry[]; delegations: string[] }> {
  const [statements, delegations] = await Promise.all([
    listStatementAddresses(corpus.database, MOST_STATEMENTS),
    listDelegations(corpus.database),
  ]);
  return { statements, delegations: delegations.map(({ id }) => id) };
}
