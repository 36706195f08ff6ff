// Lets one transaction at a time decide what statements have to do with each other.
import type { Transaction } from "./transaction";

/** Any number that nothing else in the database locks. */
const LOCK = 7_346_197;

/**
 * From now to the end of the transaction no other one decides which statements are one, or which names are one person's:
 * of two that come in at once, the later one finds the earlier one. Whoever rewrites statements takes it first.
 */
export async function holdLinks(tx: Transaction): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${LOCK})`;
}
