// Finds speakers by the beginning of a word of their name, for completing what is typed.
import type { Database } from "./connect";
import { foldKey } from "./fold-key";
import { isStorable } from "./is-storable";

/** Names, at most `most`, of which a word begins with `text`; those with the most statements first. */
export async function findNamesLike({ client }: Database, text: string, most: number): Promise<string[]> {
  const beginning = foldKey(text);
  if (beginning === "" || !isStorable(beginning)) return [];
  const pattern = `% ${beginning}%`;
  const rows = await client.$queryRaw<{ name: string }[]>`
    SELECT name FROM (
      SELECT id, name FROM speakers WHERE ' ' || split_part(key, '/', 2) LIKE ${pattern} LIMIT 200) AS found
    ORDER BY (SELECT count(*) FROM statements WHERE speaker_id = found.id) DESC, name COLLATE "C" LIMIT ${most}::int`;
  return rows.map(({ name }) => name);
}
