// Lists the addresses of statements for crawlers.
import type { Database } from "./connect";
import { Prisma } from "./generated/client";
import { SPOKEN } from "./spoken-statements";

/** Where a statement is found, and when its records last changed. */
export interface StatementEntry {
  id: string;
  slug: string;
  updatedAt: Date;
}

/** At most `most` statements, those that changed last first; turns in the chair are left out. */
export async function listStatementAddresses({ client }: Database, most: number): Promise<StatementEntry[]> {
  return client.$queryRaw<StatementEntry[]>(Prisma.sql`
    SELECT s.id, s.slug, s.updated_at AS "updatedAt" FROM statements s WHERE ${SPOKEN}
    ORDER BY s.updated_at DESC, s.id LIMIT ${most}::int`);
}
