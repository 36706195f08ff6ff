// Remembers for a moment what speakers and delegations are called: every page of results names some hundred of them.
import type { Database } from "@/lib/db/connect";

/** Reads names by id; an id without one is left out. */
type ReadNames = (database: Database, ids: string[]) => Promise<Map<string, string>>;

interface Remembered {
  /** Null for an id that has no name. */
  name: string | null;
  readAt: number;
}

/** A changed name is on every page within this time, in milliseconds; with the state that it came in, at once. */
const MOMENT = 1_500;
const WITHIN_STATE = 60_000;
const MOST = 50_000;

/** By the state of the corpus that they are names of, or by the database where that is not known. */
const byState = new WeakMap<object, Map<ReadNames, Map<string, Remembered>>>();

/**
 * The names of these ids, those asked for a moment ago from memory; an id without a name is left out. `state` as in the
 * engine's answer: a name changes with a statement, so that one is remembered longer.
 * @throws the database's error
 */
export async function recentNames(
  database: Database,
  read: ReadNames,
  ids: string[],
  state?: object,
): Promise<Map<string, string>> {
  const known = rememberedBy(state ?? database, read);
  const longest = state ? WITHIN_STATE : MOMENT;
  if (known.size > MOST) known.clear();
  const now = performance.now();
  const asked = [...new Set(ids)];
  const missing = asked.filter((id) => now - (known.get(id)?.readAt ?? -Infinity) > longest);
  if (missing.length > 0) {
    const names = await read(database, missing);
    for (const id of missing) known.set(id, { name: names.get(id) ?? null, readAt: now });
  }
  return new Map(asked.flatMap((id) => pairOf(id, known.get(id)?.name)));
}

function pairOf(id: string, name: string | null | undefined): [string, string][] {
  return name === null || name === undefined ? [] : [[id, name]];
}

function rememberedBy(owner: object, read: ReadNames): Map<string, Remembered> {
  const readers = byState.get(owner) ?? new Map<ReadNames, Map<string, Remembered>>();
  byState.set(owner, readers);
  const names = readers.get(read) ?? new Map<string, Remembered>();
  readers.set(read, names);
  return names;
}
