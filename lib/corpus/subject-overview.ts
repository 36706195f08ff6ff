// Themes and threats from their own side: how often each is raised, by whom, since when.
import type { Database } from "@/lib/db/connect";
import { countCorpus } from "@/lib/db/count-corpus";
import { listSubjectDelegations, type SubjectDelegationRow } from "@/lib/db/list-subject-delegations";
import { readLedgerCounts } from "@/lib/db/read-ledger-counts";
import { readPositionPassages } from "@/lib/db/read-position-passages";
import { readSubjectCounts } from "@/lib/db/read-subject-counts";
import {
  assembleLedger,
  type Companion,
  type Ledger,
  type LedgerRow,
  type LedgerYear,
  type Subject,
} from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import type { SubjectDelegation, SubjectSort } from "@/lib/domain/position";
import { getCorpus, type Corpus } from "./corpus";
import { delegationName } from "./delegation-name";
import { remember } from "./remember";
import { subjectCompanions } from "./subject-companions";

/** The ledger of all statements; `sampleCorpus` is true where some are of the fictional sample. */
interface CorpusLedger {
  ledger: Ledger;
  sampleCorpus: boolean;
}

/** `row` is null where no statement raises the subject; `delegations` are one page of `delegationCount`. */
interface SubjectOverview extends CorpusLedger {
  row: LedgerRow | null;
  delegations: SubjectDelegation[];
  delegationCount: number;
  companions: Companion[];
}

interface SubjectRequest {
  subject: Subject;
  locale: Locale;
  /** From 1. */
  page: number;
  sort: SubjectSort;
}

/** Delegations on one page of a subject, and the most frequent themes and threats beside it. */
export const SUBJECT_PAGE_SIZE = 30;
const MOST_COMPANIONS = 6;

const countLedger = remember(async ({ database }): Promise<CorpusLedger> => {
  const [counts, { sampleStatements }] = await Promise.all([readLedgerCounts(database, null), countCorpus(database)]);
  return { ledger: assembleLedger(counts), sampleCorpus: sampleStatements > 0 };
});

const listRemembered = remember(({ database }, key) => {
  const [kind, code] = key.split(" ", 2) as [Subject["kind"], string];
  return listSubjectDelegations(database, { kind, code });
});

function listDelegations(corpus: Corpus, { kind, code }: Subject): Promise<SubjectDelegationRow[]> {
  return listRemembered(corpus, `${kind} ${code}`);
}

/** The ledger of the whole corpus. */
export async function corpusLedger(corpus = getCorpus()): Promise<CorpusLedger> {
  return countLedger(corpus, "");
}

/** One page of those who raise the subject, in the order asked for, and what is raised beside it. */
export async function subjectOverview(
  { subject, locale, page, sort }: SubjectRequest,
  corpus = getCorpus(),
): Promise<SubjectOverview> {
  const { database } = corpus;
  const [whole, rows, companions] = await Promise.all([
    corpusLedger(corpus),
    listDelegations(corpus, subject),
    subjectCompanions(corpus, subject, MOST_COMPANIONS),
  ]);
  const named = sortDelegations(
    rows.map((row) => withName(row, locale)),
    sort,
    locale,
  );
  const shown = named.slice((page - 1) * SUBJECT_PAGE_SIZE, page * SUBJECT_PAGE_SIZE);
  const delegations = await readDelegations(database, { subject, rows: shown, years: whole.ledger.years });
  const row = whole.ledger.rows.find(({ kind, code }) => kind === subject.kind && code === subject.code) ?? null;
  return { ...whole, row, delegations, delegationCount: rows.length, companions };
}

function withName(row: SubjectDelegationRow, locale: Locale): SubjectDelegationRow {
  const { delegation, name } = row;
  return delegation === null ? row : { ...row, name: delegationName(delegation, name ?? delegation, locale) };
}

/** The rows come with the newest first; ties keep that order, and what names no delegation stands last. */
function sortDelegations(rows: SubjectDelegationRow[], sort: SubjectSort, locale: Locale): SubjectDelegationRow[] {
  const NEVER = 10_000;
  const orders: Record<SubjectSort, (a: SubjectDelegationRow, b: SubjectDelegationRow) => number> = {
    newest: () => 0,
    most: (a, b) => b.statements - a.statements,
    first: (a, b) => (a.firstYear ?? NEVER) - (b.firstYear ?? NEVER),
    name: (a, b) => (a.name ?? "").localeCompare(b.name ?? "", locale),
  };
  const isNobody = ({ delegation }: SubjectDelegationRow) => Number(delegation === null);
  return [...rows].sort((a, b) => isNobody(a) - isNobody(b) || orders[sort](a, b));
}

interface Shown {
  subject: Subject;
  rows: SubjectDelegationRow[];
  years: readonly LedgerYear[];
}

/** The rows with the passages of their newest statement and their numbers by year. */
async function readDelegations(database: Database, { subject, rows, years }: Shown): Promise<SubjectDelegation[]> {
  const ids = rows.flatMap(({ delegation }) => delegation ?? []);
  const [statements, counts] = await Promise.all([
    readPositionPassages(
      database,
      subject,
      rows.map(({ latest }) => latest),
    ),
    readSubjectCounts(database, subject, ids),
  ]);
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  const byPlace = new Map(counts.map((count) => [`${count.delegation} ${count.year}`, count]));
  return rows.flatMap((row) => {
    const latest = byId.get(row.latest);
    const cellOf = ({ year }: LedgerYear) => byPlace.get(`${row.delegation} ${year}`) ?? { held: 0, raised: 0 };
    return latest ? [{ ...row, latest, cells: row.delegation === null ? [] : years.map(cellOf) }] : [];
  });
}
