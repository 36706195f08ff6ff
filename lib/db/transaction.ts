// Runs work in a transaction that is safe to call again, also when the server's answer to COMMIT never arrived.
import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "./connect";
import type { Prisma } from "./generated/client";

export type Transaction = Prisma.TransactionClient;

/** A database to read: an open one, or one as a transaction sees it. */
export interface DatabaseView {
  readonly client: Transaction;
}

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
  return untilDone(() => database.client.$transaction(work, LIMITS), readOutcome);
}

/** The same for work that writes by one statement only, which is a transaction by itself and far cheaper. */
export async function inOneStatement<T>(
  database: Database,
  work: (client: Transaction) => Promise<T>,
  readOutcome: () => Promise<T | null>,
): Promise<T> {
  return untilDone(() => work(database.client), readOutcome);
}

async function untilDone<T>(work: () => Promise<T>, readOutcome: () => Promise<T | null>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const outcome = await readOutcome().catch(() => null);
      if (outcome !== null) return outcome;
      if (attempt === ATTEMPTS) throw error;
      await sleep(20 * attempt + Math.random() * 80);
    }
  }
}
