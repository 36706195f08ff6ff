// Whole result lists as files: read page by page while they are written.
import type { SearchRequest } from "@/lib/domain/search";
import type { StoredStatement } from "@/lib/domain/stored-statement";
import { RESULT_COLUMNS, resultLine, resultRow } from "@/lib/export/result-rows";
import { getCorpus } from "./corpus";
import { walkResults } from "./walk-results";

export type ResultFormat = "csv" | "jsonl";
type ResultRequest = Omit<SearchRequest, "pageSize" | "start" | "within" | "whole">;

/**
 * All results of a search in parts of text, at any size in the memory of one page. `addressOf` gives the full address of
 * a statement's page.
 * @throws the database's error, also between parts
 */
export async function* exportResults(
  request: ResultRequest,
  format: ResultFormat,
  addressOf: (statement: StoredStatement) => string,
  corpus = getCorpus(),
): AsyncGenerator<string, void> {
  const write = format === "csv" ? resultRow : resultLine;
  if (format === "csv") yield RESULT_COLUMNS;
  for await (const statement of walkResults(corpus, request)) yield write(statement, addressOf(statement));
}
