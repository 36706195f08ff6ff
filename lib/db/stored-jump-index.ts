// Keeps the quick jump's index of each language in the database, where every process of the site finds it.
import type { Database } from "./connect";

/** `edition` says which program made it, `horizon` (as `readHorizon` gives it) of which state of the corpus. */
export interface StoredJumpIndex {
  locale: string;
  edition: string;
  horizon: string;
  json: string;
}

/** The index of a language; null where there is none of that edition. */
export async function readJumpIndex(
  { client }: Database,
  locale: string,
  edition: string,
): Promise<StoredJumpIndex | null> {
  return client.jumpIndex.findFirst({ where: { locale, edition } });
}

/** In place of the one that was there. */
export async function writeJumpIndex({ client }: Database, index: StoredJumpIndex): Promise<void> {
  await client.jumpIndex.upsert({ where: { locale: index.locale }, create: index, update: index });
}
