// Reads documents without a database and tells, for people, how each record of each statement was found.
import { explainStatement } from "@/lib/export/explain-statement";
import type { ColumnMapping } from "./containers/column-mapping";
import { parseFiles } from "./parse-files";

/** The explanation of one file. `unread` is true where its bytes could not be read at all. */
export interface ExplainedFile {
  path: string;
  lines: string[];
  unread: boolean;
}

/** Explains `paths` in the order given; a document without a statement gives the reason why. */
export async function* explainFiles(paths: readonly string[], mapping?: ColumnMapping): AsyncGenerator<ExplainedFile> {
  for await (const { path, records, statements, unread } of parseFiles(paths, mapping)) {
    const lines = statements.flatMap(({ doc, statement }) => explainStatement(doc, statement));
    yield { path, lines: lines.length > 0 ? lines : records.map(rejectionLine), unread };
  }
}

function rejectionLine(record: object): string {
  const { doc, rejected } = record as { doc: string; rejected?: { reason: string; message: string } };
  return `${doc}: ${rejected ? `${rejected.reason}: ${rejected.message}` : "no statement"}`;
}
