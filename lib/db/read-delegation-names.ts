// Reads the names that delegations are stored under, for those that no list of States knows.
import type { Database } from "./connect";
import { isStorable } from "./is-storable";

/** The name of each of these delegations by its id; unknown ids are left out. */
export async function readDelegationNames({ client }: Database, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await client.$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM delegations WHERE id = ANY(${ids.filter(isStorable)}::text[])`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}
