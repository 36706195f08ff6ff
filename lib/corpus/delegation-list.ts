// The list of delegations, by name.
import { listDelegations } from "@/lib/db/list-delegations";
import type { DelegationSummary } from "@/lib/domain/position";
import { getCorpus } from "./corpus";
import { delegationName } from "./delegation-name";

/** Every delegation that the corpus holds a statement of, by its English name. */
export async function delegationList(corpus = getCorpus()): Promise<DelegationSummary[]> {
  const rows = await listDelegations(corpus.database);
  const named = rows.map((row) => ({ ...row, name: delegationName(row.id, row.name) }));
  return named.sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
}

/** The delegation with this id, null where the corpus holds no statement of it. */
export async function readDelegation(id: string, corpus = getCorpus()): Promise<DelegationSummary | null> {
  const [row] = await listDelegations(corpus.database, id);
  return row ? { ...row, name: delegationName(row.id, row.name) } : null;
}
