// Counts who cites a document in which year.
import type { CitationCount } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

interface Row {
  id: string | null;
  name: string | null;
  year: number | null;
  statements: number;
}

/** One count for each delegation and year in which a statement cites the document. */
export async function readCitationCounts({ client }: Database, symbol: string): Promise<CitationCount[]> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT s.delegation_id AS id, d.name, s.year, count(*)::int AS statements
    FROM citations c JOIN statements s ON s.id = c.statement_id LEFT JOIN delegations d ON d.id = s.delegation_id
    WHERE c.symbol = ${symbol} AND ${SPOKEN} GROUP BY s.delegation_id, d.name, s.year`;
  return rows.map(({ id, name, ...count }) => ({
    ...count,
    delegation: id === null ? null : { id, name: name ?? id },
  }));
}
