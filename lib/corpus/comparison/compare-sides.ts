// Compares two to four delegations, or two to four statements, theme by theme or threat by threat.
import { findLatestRaising } from "@/lib/db/find-latest-raising";
import { readComparedStatements, type ComparedStatement } from "@/lib/db/read-compared-statements";
import { readLedgerCounts } from "@/lib/db/read-ledger-counts";
import { readPositionPassages } from "@/lib/db/read-position-passages";
import { SUBJECTS_PER_PAGE, type Comparison, type ComparisonSide, type SubjectCount } from "@/lib/domain/comparison";
import { assembleLedger, rowsOfKind, type LedgerRow, type SubjectKind } from "@/lib/domain/ledger";
import type { Locale } from "@/lib/domain/locale";
import { orderSubjects } from "@/lib/domain/order-subjects";
import type { PositionStatement } from "@/lib/domain/position";
import { getCorpus, type Corpus } from "../corpus";
import { readDelegation } from "../delegation-list";
import { delegationName } from "../delegation-name";
import { compareSubject } from "./build-comparison";

/** What is compared; `page` counts from 1. */
export interface ComparisonRequest {
  of: "delegations" | "statements";
  ids: readonly string[];
  kind: SubjectKind;
  page: number;
  locale: Locale;
}

interface Sides {
  sides: ComparisonSide[];
  ledgers: LedgerRow[][];
  versions: boolean;
  /** For each subject, the statement of each side that raises it. */
  statementsOn: (counts: SubjectCount[]) => Promise<(code: string) => (string | null)[]>;
}

/** The comparison; null where the corpus holds fewer than two of what is asked for. */
export async function compareSides(request: ComparisonRequest, corpus = getCorpus()): Promise<Comparison | null> {
  const found = await (request.of === "delegations" ? delegationSides : statementSides)(request, corpus);
  if (found.sides.length < 2) return null;
  const counts = orderSubjects(found.ledgers.map((rows) => rows.filter(({ kind }) => kind === request.kind)));
  const start = (request.page - 1) * SUBJECTS_PER_PAGE;
  const onPage = counts.slice(start, start + SUBJECTS_PER_PAGE);
  const statementsOn = await found.statementsOn(onPage);
  const subjects = await Promise.all(
    onPage.map(async (count) => {
      const statements = await passagesOf(corpus, count, statementsOn(count.code));
      return compareSubject(count, statements, found.versions);
    }),
  );
  return { sides: found.sides, counts, subjects, pageCount: Math.ceil(counts.length / SUBJECTS_PER_PAGE) };
}

async function passagesOf(
  { database }: Corpus,
  subject: SubjectCount,
  ids: (string | null)[],
): Promise<(PositionStatement | null)[]> {
  const wanted = ids.filter((id): id is string => id !== null);
  const read = await readPositionPassages(database, subject, wanted);
  return ids.map((id) => read.find((statement) => statement.id === id) ?? null);
}

async function delegationSides({ ids, kind, locale }: ComparisonRequest, corpus: Corpus): Promise<Sides> {
  const known = await Promise.all(ids.map((id) => readDelegation(id, locale, corpus)));
  const delegations = known.filter((delegation) => delegation !== null);
  const counts = await Promise.all(delegations.map(({ id }) => readLedgerCounts(corpus.database, id)));
  return {
    sides: delegations.map(({ id, name, statements, sample }) => ({
      id,
      name,
      statement: null,
      held: statements,
      sample,
    })),
    ledgers: counts.map((of) => rowsOfKind(assembleLedger(of), kind)),
    versions: false,
    statementsOn: async (subjects) => {
      const wanted = { delegations: delegations.map(({ id }) => id), codes: subjects.map(({ code }) => code) };
      const latest = await findLatestRaising(corpus.database, kind, wanted);
      return (code) =>
        delegations.map(({ id }) => latest.find((one) => one.delegation === id && one.code === code)?.id ?? null);
    },
  };
}

async function statementSides({ ids, locale }: ComparisonRequest, corpus: Corpus): Promise<Sides> {
  const statements = await readComparedStatements(corpus.database, [...ids]);
  const versions = areVersions(statements);
  const ordered = versions ? statements.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)) : statements;
  return {
    sides: ordered.map((statement) => statementSide(statement, locale)),
    ledgers: ordered.map(({ rows }) => rows),
    versions,
    statementsOn: () =>
      Promise.resolve((code) => ordered.map(({ id, rows }) => (rows.some((row) => row.code === code) ? id : null))),
  };
}

/** Two statements of one delegation: what the earlier said is what the later one changed. */
function areVersions(statements: readonly ComparedStatement[]): boolean {
  const [first, second] = statements;
  if (statements.length !== 2 || !first?.delegation) return false;
  return first.delegation.id === second?.delegation?.id;
}

const dayOf = ({ date, year }: ComparedStatement): string => date ?? String(year ?? 0);

function statementSide(statement: ComparedStatement, locale: Locale): ComparisonSide {
  const { id, slug, title, language, date, year, sample } = statement;
  const delegation =
    statement.delegation && delegationName(statement.delegation.id, statement.delegation.name, locale, statement);
  const day = date ?? (year === null ? null : String(year));
  return { id, name: title ?? "", statement: { slug, delegation, date: day, language }, held: 1, sample };
}
