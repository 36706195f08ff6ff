// Tells whether statements have changed since one looked, however many transactions were under way at that time.
import type { Database } from "./connect";

/** The number of a transaction: all before it are over, and what is read from now on holds what they did. */
export async function readHorizon({ client }: Database): Promise<string> {
  const [row] = await client.$queryRaw<{ horizon: string }[]>`
    SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`;
  return row?.horizon ?? "0";
}

/** True where that transaction or a later one has inserted, changed or deleted a statement. */
export async function hasChangedSince({ client }: Database, horizon: string): Promise<boolean> {
  const [row] = await client.$queryRaw<{ changed: boolean }[]>`
    SELECT EXISTS (SELECT FROM statement_changes WHERE changed_by >= ${horizon}::text::xid8) AS changed`;
  return row?.changed ?? true;
}
