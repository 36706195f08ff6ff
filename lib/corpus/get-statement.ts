// Reads one statement for its page.
import { readCorrections } from "@/lib/db/read-corrections";
import { readStatements } from "@/lib/db/read-statements";
import type { Correction } from "@/lib/domain/correction";
import type { Notice } from "@/lib/domain/notice";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { applyCorrections } from "./apply-corrections";
import { getCorpus } from "./corpus";

/** Whether a statement may have this id; the database is not asked for any other text. */
export function isStatementId(text: string): boolean {
  return /^[0-9a-z]{1,40}$/.test(text);
}

/**
 * The statement with this id as people corrected it, null where the corpus holds none (also for text that can be no
 * id). A correction that no longer finds what it corrects is a notice.
 */
export async function getStatement(id: string, corpus = getCorpus()): Promise<StoredStatement | null> {
  if (!isStatementId(id)) return null;
  const [[stored], corrections] = await Promise.all([
    readStatements(corpus.database, [id]),
    readCorrections(corpus.database, [id]),
  ]);
  if (!stored || corrections.length === 0) return stored ?? null;
  const { statement, unapplied } = applyCorrections(stored, corrections);
  return { ...stored, ...statement, notices: [...statement.notices, ...unapplied.map(unappliedNotice)] };
}

function unappliedNotice({ recordKey, field, reason }: Correction): Notice {
  const what = field === "" ? recordKey : `${recordKey}, ${field}`;
  const message = `A correction of ${what} does not fit what was read last, and is kept (its reason: ${reason}).`;
  return { ruleId: "corrections/not-applied", level: "warning", message };
}
