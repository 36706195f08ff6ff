// Asks for several documents by one query, where they are asked for at about the same time.
import type { Database } from "@/lib/db/connect";
import { documentKey } from "@/lib/db/document-key";
import { findSourceNames } from "@/lib/db/find-source";
import type { DocumentHints } from "@/lib/domain/document-hints";

/** File name of the source with these bytes, of which the same is known; null where there is none. */
export type FindSource = (sha256: string, hints: Pick<DocumentHints, "sidecar">) => Promise<string | null>;

/** What is asked while a query is on its way goes together into the next one. */
export function sourceLookup(database: Database): FindSource {
  let next: { keys: string[]; found: Promise<Map<string, string>> } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function ask(): NonNullable<typeof next> {
    const keys: string[] = [];
    const found = last.then(() => {
      next = null;
      return findSourceNames(database, keys);
    });
    last = found.catch(() => undefined);
    return { keys, found };
  }
  return async (sha256, hints) => {
    const key = documentKey(sha256, hints);
    next ??= ask();
    next.keys.push(key);
    return (await next.found).get(key) ?? null;
  };
}
