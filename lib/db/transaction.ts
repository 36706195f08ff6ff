// Runs work in a transaction that is safe to call again, also when the server's answer to COMMIT never arrived.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./connect";
import type { Prisma } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

const ATTEMPTS = 4;
const LIMITS = { timeout: 300_000, maxWait: 30_000 };

/**
 * Runs `work` in one transaction. When that fails for whatever reason, `readOutcome` looks first whether it was
 * committed all the same (a COMMIT that returned an error may have been carried out); only if it says null is the work
 * tried again, up to four times (deadlocks and lost connections pass).
 * @throws the last error where no attempt succeeded.
 */
export async function inTransaction<T>(
  database: Database,
  work: (transaction: Transaction) => Promise<T>,
  readOutcome: () => Promise<T | null>,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await database.client.$transaction(work, LIMITS);
    } catch (error) {
      const outcome = await readOutcome().catch(() => null);
      if (outcome !== null) return outcome;
      if (attempt === ATTEMPTS) throw error;
      await sleep(20 * attempt + Math.random() * 80);
    }
  }
}
