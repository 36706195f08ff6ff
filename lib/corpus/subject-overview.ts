// Themes and threats from their own side: how often each is raised, by whom, since when.
import { countCorpus } from "@/lib/db/count-corpus";
import { listSubjectDelegations } from "@/lib/db/list-subject-delegations";
import { readLedgerCounts } from "@/lib/db/read-ledger-counts";
import { readPositionPassages } from "@/lib/db/read-position-passages";
import { assembleLedger, type Ledger, type LedgerRow, type Subject } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { SubjectDelegation } from "@/lib/domain/position";
import { getCorpus } from "./corpus";
import { delegationName } from "./delegation-name";

/** The ledger of all statements; `sampleCorpus` is true where some are of the fictional sample. */
interface CorpusLedger {
  ledger: Ledger;
  sampleCorpus: boolean;
}

/** `row` is null where no statement raises the subject. */
interface SubjectOverview extends CorpusLedger {
  row: LedgerRow | null;
  delegations: SubjectDelegation[];
}

/** The ledger of the whole corpus. */
export async function corpusLedger({ database } = getCorpus()): Promise<CorpusLedger> {
  const [counts, { sampleStatements }] = await Promise.all([readLedgerCounts(database, null), countCorpus(database)]);
  return { ledger: assembleLedger(counts), sampleCorpus: sampleStatements > 0 };
}

/** Who raises the subject and how often; the delegation that did so last comes first. */
export async function subjectOverview(
  subject: Subject,
  locale: Locale,
  corpus = getCorpus(),
): Promise<SubjectOverview> {
  const [whole, rows] = await Promise.all([corpusLedger(corpus), listSubjectDelegations(corpus.database, subject)]);
  const ids = rows.map(({ latest }) => latest);
  const statements = await readPositionPassages(corpus.database, subject, ids);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const delegations = rows.flatMap(({ latest: id, ...row }) => {
    const latest = byId.get(id);
    const name = row.delegation === null ? null : delegationName(row.delegation, row.name ?? row.delegation, locale);
    return latest ? [{ ...row, name, latest }] : [];
  });
  const row = whole.ledger.rows.find(({ kind, code }) => kind === subject.kind && code === subject.code) ?? null;
  return { ...whole, row, delegations };
}
