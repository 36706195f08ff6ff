// Finds documents by their keys, so that what the corpus holds is not parsed again.
import type { Database } from "./connect";

/** File names of those documents of `keys` (lib/db/document-key.ts) that the corpus holds, by key. */
export async function findSourceNames(database: Database, keys: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.client.$queryRaw<{ key: string; name: string }[]>`
    SELECT key, file_name AS name FROM sources WHERE key = ANY(${[...keys]}::text[])`;
  return new Map(rows.map(({ key, name }) => [key, name]));
}
