// Lists the statements of the corpus in an order that is the same in every database with the same documents.
import type { Database } from "./connect";

/** Ids of all statements, by the hash of their original document and the place in it. */
export async function listStatementIds(database: Database): Promise<string[]> {
  const links = await database.client.statementSource.findMany({
    where: { kind: "original" },
    orderBy: [{ source: { contentHash: "asc" } }, { position: "asc" }],
    select: { statementId: true },
  });
  return links.map(({ statementId }) => statementId);
}
