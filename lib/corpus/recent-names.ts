// Remembers for a moment what speakers and delegations are called: every page of results names some hundred of them.
import type { Database } from "@/lib/db/connect";

/** Reads names by id; an id without one is left out. */
type ReadNames = (database: Database, ids: string[]) => Promise<Map<string, string>>;

interface Remembered {
  /** Null for an id that has no name. */
  name: string | null;
  readAt: number;
}

/** A changed name is on every page within this time, in milliseconds. */
const MOMENT = 1_500;
const MOST = 50_000;

const byDatabase = new WeakMap<Database, Map<ReadNames, Map<string, Remembered>>>();

/**
 * The names of these ids, those asked for a moment ago from memory; an id without a name is left out.
 * @throws the database's error
 */
export async function recentNames(database: Database, read: ReadNames, ids: string[]): Promise<Map<string, string>> {
  const known = rememberedBy(database, read);
  if (known.size > MOST) known.clear();
  const now = performance.now();
  const asked = [...new Set(ids)];
  const missing = asked.filter((id) => now - (known.get(id)?.readAt ?? -Infinity) > MOMENT);
  if (missing.length > 0) {
    const names = await read(database, missing);
    for (const id of missing) known.set(id, { name: names.get(id) ?? null, readAt: now });
  }
  return new Map(asked.flatMap((id) => pairOf(id, known.get(id)?.name)));
}

function pairOf(id: string, name: string | null | undefined): [string, string][] {
  return name === null || name === undefined ? [] : [[id, name]];
}

function rememberedBy(database: Database, read: ReadNames): Map<string, Remembered> {
  const readers = byDatabase.get(database) ?? new Map<ReadNames, Map<string, Remembered>>();
  byDatabase.set(database, readers);
  const names = readers.get(read) ?? new Map<string, Remembered>();
  readers.set(read, names);
  return names;
}
