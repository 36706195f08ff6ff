// The statements whose words are much the same as those of one, for its page.
import { findAlike } from "@/lib/db/find-alike";
import { readListedStatements } from "@/lib/db/read-listed-statements";
import type { Locale } from "@/lib/domain/locale";
import type { AlikeStatement } from "@/lib/domain/printings";
import { getCorpus } from "./corpus";
import { withDelegationName } from "./with-delegation-name";

const MOST = 12;

/** Other printings of the statement with this id first, then statements that only have much in common with it. */
export async function statementPrintings(id: string, locale: Locale, corpus = getCorpus()): Promise<AlikeStatement[]> {
  const found = await findAlike(corpus.database, id, MOST);
  const listed = await readListedStatements(
    corpus.database,
    found.map((row) => row.id),
  );
  const byId = new Map(listed.map((statement) => [statement.id, withDelegationName(statement, locale)]));
  return found.flatMap((row) => {
    const statement = byId.get(row.id);
    return statement ? [{ ...statement, ...row }] : [];
  });
}
