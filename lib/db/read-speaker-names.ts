// Reads the names that speakers are stored under.
import type { Database } from "./connect";
import { isStorable } from "./is-storable";

/** The name of each of these speakers by id; unknown ids are left out. */
export async function readSpeakerNames({ client }: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await client.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM speakers WHERE id = ANY(${ids.filter(isStorable)}::text[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
