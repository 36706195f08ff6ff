// What stands around a statement: the pages it leads to, what its delegation said before and after, what is related.
import { countSubjectRecords } from "@/lib/db/count-subject-records";
import { findRelatedStatements } from "@/lib/db/find-related-statements";
import { findSurroundings } from "@/lib/db/find-surroundings";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import type { Locale } from "@/lib/domain/locale";
import type { StatementContext } from "@/lib/domain/related";
import { getCorpus } from "./corpus";
import { remember } from "./remember";
import { withDelegationName } from "./with-delegation-name";

const MOST_RELATED = 6;

const countRecords = remember(({ database }) => countSubjectRecords(database));

/** The context of the statement with this id, delegations named in the language `locale`. */
export async function statementContext(id: string, locale: Locale, corpus = getCorpus()): Promise<StatementContext> {
  const { database } = corpus;
  const [{ previous, next, ...links }, related] = await Promise.all([
    findSurroundings(database, id),
    countRecords(corpus, "").then((records) => findRelatedStatements(database, { id, records, most: MOST_RELATED })),
  ]);
  const wanted = [previous, next].flatMap((one) => one ?? []);
  const listed = await readListedStatements(database, [...new Set([...wanted, ...related.map((row) => row.id)])]);
  const byId = new Map(listed.map((statement) => [statement.id, withDelegationName(statement, locale)]));
  return {
    links,
    previous: byId.get(previous ?? "") ?? null,
    next: byId.get(next ?? "") ?? null,
    related: related.flatMap((row) => {
      const statement = byId.get(row.id);
      return statement ? [{ ...statement, shared: row.shared }] : [];
    }),
  };
}
