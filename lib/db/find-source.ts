// Finds a document by its bytes, so that what the corpus holds is not parsed again.
import type { Database } from "./connect";

/** File name of the source with these bytes, null where there is none. */
export async function findSourceName(database: Database, sha256: string): Promise<string | null> {
  const where = { contentHash: sha256 };
  const source = await database.client.source.findUnique({ where, select: { fileName: true } });
  return source?.fileName ?? null;
}
