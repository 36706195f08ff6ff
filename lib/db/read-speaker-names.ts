// Reads the names that speakers are stored under.
import type { Database } from "./connect";
import { isStorable } from "./is-storable";

/** The name of each of these speakers by id; unknown ids are left out. */
export async function readSpeakerNames({ client }: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const where = { id: { in: ids.filter(isStorable) } };
  const rows = await client.speaker.findMany({ where, select: { id: true, name: true } });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
