// Results of a search as rows of a table and as lines of JSON.
import type { ResultFacts } from "@/lib/domain/result-facts";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { nameAtTimeOr } from "@/lib/domain/taxonomy/name-at-time";
import { untitledName } from "@/lib/domain/untitled-name";
import { csvLine } from "./csv-line";
import { statementRecord } from "./statement-record";

const COLUMNS = [
  ...["id", "url", "title", "delegation_code", "delegation", "on_behalf_of", "speaker", "speaker_role", "date", "year"],
  ...["organ", "event", "language", "themes", "threats", "cited_documents", "words", "sample"],
  "delegation_id",
];

/** The first line of the table. Several values of one field stand in it with "; " between them. */
export const RESULT_COLUMNS = csvLine(COLUMNS);

/**
 * The line of a statement, one without a title named as its page is; `url` is the address of its page, `delegationId`
 * what the filter by delegations takes: organisations have one, and no code.
 */
export function resultRow(facts: ResultFacts, url: string, delegationId: string | null): string {
  const { id, delegationCode, delegation, onBehalfOf, speaker, speakerRole, date, year } = facts;
  const { organ, event, language, themes, threats, citedDocuments, wordCount, sample } = facts;
  const list = (values: string[]) => values.join("; ");
  return csvLine([
    ...[id, url, titleOf(facts), delegationCode, delegation, list(onBehalfOf), speaker, speakerRole, date, year],
    ...[organ, event, language, list(themes), list(threats), list(citedDocuments), wordCount, sample],
    delegationId,
  ]);
}

/** As the page shows it in English; empty where nothing is known to name the statement after. */
function titleOf(facts: ResultFacts): string | null {
  const { title, delegation, delegationCode, date, year } = facts;
  const named = delegation === null ? null : nameAtTimeOr(delegation, delegationCode, "en", { date, year });
  return title || untitledName({ ...facts, delegation: named });
}

/** The whole record of a statement with all evidence, as one line of JSON; `url` is the address of its page. */
export function resultLine(statement: StoredStatement, url: string): string {
  const { id, sample, source } = statement;
  return `${JSON.stringify({ id, url, sample, ...statementRecord(source.fileName, statement) })}\n`;
}
