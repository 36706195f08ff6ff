// Tells whether the last ingest of a collection was ended before its end.
import type { Database } from "./connect";

/** True where the last run over `collection` left inputs pending. */
export async function leftPending({ client }: Database, collection: string): Promise<boolean> {
  const run = await client.ingestRun.findFirst({
    where: { collection },
    orderBy: { startedAt: "desc" },
    select: { items: { where: { status: "pending" }, take: 1, select: { ordinal: true } } },
  });
  return run !== null && run.items.length > 0;
}
