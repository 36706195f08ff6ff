// Whole result lists as files: read page by page while they are written.
import { readResultFacts } from "@/lib/db/read-result-facts";
import { readStatements } from "@/lib/db/read-statements";
import { delegationId } from "@/lib/db/reference-keys";
import type { ResultFacts } from "@/lib/domain/result-facts";
import type { SearchRequest } from "@/lib/domain/search";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { RESULT_COLUMNS, resultLine, resultRow } from "@/lib/export/result-rows";
import { citeForPrograms } from "./cite-stored-statement";
import { getCorpus } from "./corpus";
import { walkResults } from "./walk-results";

export type ResultFormat = "csv" | "jsonl" | "bibtex" | "ris";
type ResultRequest = Omit<SearchRequest, "pageSize" | "start" | "within" | "whole">;

/** Statements are whole, with all evidence: more of them at once would be felt in memory. */
const WHOLE = { batch: 50, read: readStatements };
const FACTS = { batch: 1_000, read: readResultFacts };

/**
 * All results of a search, as they were when it began, in parts of text. `addressOf` gives the full address of
 * a statement's page.
 * @throws the database's error, also between parts
 */
export async function* exportResults(
  request: ResultRequest,
  format: ResultFormat,
  addressOf: (statement: { id: string; slug: string }) => string,
  corpus = getCorpus(),
): AsyncGenerator<string, void> {
  if (format === "csv") {
    yield RESULT_COLUMNS;
    for await (const facts of walkResults(corpus, request, FACTS))
      yield resultRow(facts, addressOf(facts), filteredBy(facts));
    return;
  }
  for await (const statement of walkResults(corpus, request, WHOLE))
    yield write(format, statement, addressOf(statement));
}

/** What the filter by delegations takes for the statement's own. */
function filteredBy({ delegation, delegationCode }: ResultFacts): string | null {
  return delegation === null ? null : delegationId({ code: delegationCode, name: delegation });
}

function write(format: Exclude<ResultFormat, "csv">, statement: StoredStatement, address: string): string {
  if (format === "jsonl") return resultLine(statement, address);
  return `${citeForPrograms(format, { statement, address, pinpoint: null })}\n`;
}
