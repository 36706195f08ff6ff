// Finds a document by its bytes, so that what the corpus holds is not parsed again.
import type { DocumentHints } from "@/lib/domain/document-hints";
import type { Database } from "./connect";
import { documentKey } from "./document-key";

/** File name of the source with these bytes, of which the same is known, null where there is none. */
export async function findSourceName(
  database: Database,
  sha256: string,
  hints: Pick<DocumentHints, "sidecar">,
): Promise<string | null> {
  const where = { key: documentKey(sha256, hints) };
  const source = await database.client.source.findUnique({ where, select: { fileName: true } });
  return source?.fileName ?? null;
}
