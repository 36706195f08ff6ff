// Finds statements by what makes them themselves, wherever they came from.
import type { DatabaseView } from "./transaction";

const AT_ONCE = 1_000;

/** Ids of the statements with these identity hashes, by hash; hashes that the corpus does not hold are left out. */
export async function findIdentities({ client }: DatabaseView, hashes: string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (let start = 0; start < hashes.length; start += AT_ONCE) {
    const where = { identityHash: { in: hashes.slice(start, start + AT_ONCE) } };
    const rows = await client.statement.findMany({ where, select: { id: true, identityHash: true } });
    for (const { id, identityHash } of rows) found.set(identityHash, id);
  }
  return found;
}
