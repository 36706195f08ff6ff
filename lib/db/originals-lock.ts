// Keeps the saving of a document and the deletion of kept bytes apart: the same bytes may come in while they go.
import { inTransaction, type Transaction } from "./transaction";
import type { Database } from "./connect";

/** Any number that nothing else in the database locks. */
const LOCK = 7_346_196;

/** Until the transaction ends, no kept bytes are deleted; any number of savings hold this at once. */
export async function holdOriginals(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock_shared(${LOCK})`;
}

/** Calls `remove` with those of `hashes` that no document has, while none can be saved. */
export async function removeUnneededOriginals(
  database: Database,
  hashes: string[],
  remove: (unneeded: string[]) => Promise<void>,
): Promise<void> {
  const alone = async (tx: Transaction) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
    const held = await tx.source.findMany({ where: { contentHash: { in: hashes } }, select: { contentHash: true } });
    const needed = new Set(held.map(({ contentHash }) => contentHash));
    await remove(hashes.filter((hash) => !needed.has(hash)));
  };
  // Deleting twice deletes once, so an attempt whose answer was lost is simply made again.
  await inTransaction(database, alone, () => Promise.resolve(null));
}
