// Results of a search as rows of a table and as lines of JSON.
import { yearOf } from "@/lib/domain/statement-year";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { csvLine } from "./csv-line";
import { statementRecord } from "./statement-record";

const COLUMNS = [
  ...["id", "url", "title", "delegation_code", "delegation", "on_behalf_of", "speaker", "speaker_role", "date", "year"],
  ...["organ", "event", "language", "themes", "threats", "cited_documents", "words", "sample"],
];

/** The first line of the table. Several values of one field stand in it with "; " between them. */
export const RESULT_COLUMNS = csvLine(COLUMNS);

/** The line of a statement; `url` is the address of its page. */
export function resultRow(statement: StoredStatement, url: string): string {
  const { id, title, delegation, onBehalfOf, speaker, date, organ, meeting, language } = statement;
  const { priorities, threats, citations, wordCount, sample } = statement;
  const list = (values: string[]) => [...new Set(values)].join("; ");
  return csvLine([
    ...[id, url, title?.value.text, delegation?.value.code, delegation?.value.name],
    ...[list(onBehalfOf.map(({ value }) => value)), speaker?.value.displayName ?? speaker?.value.name],
    ...[speaker?.value.role, date?.value.iso, yearOf(statement)?.value, organ?.value, meeting?.value.event, language],
    ...[list(priorities.flatMap(({ themes }) => themes)), list(threats.map(({ type }) => type))],
    ...[list(citations.map(({ symbol }) => symbol)), wordCount, sample],
  ]);
}

/** The whole record of a statement with all evidence, as one line of JSON; `url` is the address of its page. */
export function resultLine(statement: StoredStatement, url: string): string {
  const { id, sample, source } = statement;
  return `${JSON.stringify({ id, url, sample, ...statementRecord(source.fileName, statement) })}\n`;
}
