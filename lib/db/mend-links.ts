// Compares statements that were never compared, or whose links are wrong, as if they had just come in.
import type { Database } from "./connect";
import { relinkLikenesses } from "./link-likenesses";
import { readLinksToAudit } from "./read-links-to-audit";
import { delegationsOf, settleSpeakers } from "./settle-speakers";
import { inTransaction, type Transaction } from "./transaction";

const AT_ONCE = 50;

/** Compares what an older version of the program saved and never compared; nothing where all was. */
export async function linkMissing(database: Database): Promise<void> {
  for (;;) {
    const rows = await database.client.$queryRaw<{ id: string }[]>`
      SELECT id FROM statements WHERE NOT EXISTS (SELECT FROM statement_sketches WHERE statement_id = id) LIMIT ${AT_ONCE}`;
    if (rows.length === 0) return;
    await mend(
      database,
      rows.map(({ id }) => id),
    );
  }
}

/** Mends every link that the audit would find wrong. */
export async function mendLinks(database: Database): Promise<void> {
  await linkMissing(database);
  const wrong: string[] = [];
  for await (const { id, problems } of readLinksToAudit(database)) if (problems.length > 0) wrong.push(id);
  for (let start = 0; start < wrong.length; start += AT_ONCE) await mend(database, wrong.slice(start, start + AT_ONCE));
}

async function mend(database: Database, ids: string[]): Promise<void> {
  const work = async (tx: Transaction) => {
    await relinkLikenesses(tx, ids);
    await settleSpeakers(tx, await delegationsOf(tx, ids), ids);
  };
  // Doing it twice gives the same, so an attempt whose answer was lost is simply made again.
  await inTransaction(database, work, () => Promise.resolve(null));
}
