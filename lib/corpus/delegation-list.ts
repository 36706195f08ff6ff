// The list of delegations, by name.
import { listDelegations } from "@/lib/db/list-delegations";
import type { Locale } from "@/lib/domain/locale";
import type { DelegationSummary } from "@/lib/domain/position";
import { getCorpus } from "./corpus";
import { delegationName } from "./delegation-name";
import { remember } from "./remember";

const countDelegations = remember(({ database }) => listDelegations(database));

/** Every delegation that the corpus holds a statement of, in the order of the language `locale`. */
export async function delegationList(locale: Locale, corpus = getCorpus()): Promise<DelegationSummary[]> {
  const rows = await countDelegations(corpus, "");
  const named = rows.map((row) => ({ ...row, name: delegationName(row.id, row.name, locale) }));
  return named.sort((a, b) => a.name.localeCompare(b.name, locale) || (a.id < b.id ? -1 : 1));
}

/** The delegation with this id, null where the corpus holds no statement of it. */
export async function readDelegation(
  id: string,
  locale: Locale,
  corpus = getCorpus(),
): Promise<DelegationSummary | null> {
  const [row] = await listDelegations(corpus.database, id);
  return row ? { ...row, name: delegationName(row.id, row.name, locale) } : null;
}
