// Ends the items of an ingest run, and finds out how one ended.
import type { IngestItem } from "@/lib/domain/ingest-report";
import { INGEST_STATUSES } from "@/lib/domain/ingest-report";
import type { Notice } from "@/lib/domain/notice";
import { RejectionReasonSchema } from "@/lib/domain/rejection";
import type { Database } from "./connect";
import { insertNotices } from "./insert-rows-below";
import { jsonRows } from "./json-rows";
import { noticeRows } from "./record-rows";
import { inOneStatement, inTransaction, type Transaction } from "./transaction";

/** An input of a run; `ordinal` counts from 1 in the order of the run. */
export interface ItemKey {
  runId: string;
  ordinal: number;
}

/** How an input ended. */
export type ItemEnd = Omit<IngestItem, "path">;

/**
 * Writes the end of an item within the transaction that saves what it brought, and gives it back. An item that ended
 * already (in a transaction whose reply was lost) keeps its end. `notices` are rows about what it brought, or about it.
 */
export async function endItem(
  tx: Transaction,
  item: ItemKey,
  { contentHash, sourceId, ...end }: ItemEnd & { contentHash: string | null; sourceId?: string },
  notices: ReturnType<typeof noticeRows> = [],
): Promise<ItemEnd> {
  const { runId, ordinal } = item;
  const { status, reason, detail, statements } = end;
  const count = await tx.$executeRaw`
    UPDATE ingest_items SET status = ${status}, reason = ${reason}, detail = ${detail}, statements = ${statements},
      content_hash = ${contentHash}, source_id = ${sourceId ?? null}
    WHERE run_id = ${runId} AND ordinal = ${ordinal} AND status = 'pending'`;
  if (count === 0) return (await readItemEnd(tx, item, contentHash)) ?? end;
  if (notices.length > 0) await tx.$executeRaw(insertNotices(notices));
  return end;
}

/** Ends an item that brings nothing (a rejection, or bytes that are there already), with the notices of its reading. */
export async function endEmptyItem(
  database: Database,
  item: ItemKey,
  end: ItemEnd & { contentHash: string | null },
  notices: Notice[] = [],
): Promise<ItemEnd> {
  const within = notices.length > 0 ? inTransaction : inOneStatement;
  return within(
    database,
    (tx) => endItem(tx, item, end, noticeRows(notices, { runId: item.runId, itemOrdinal: item.ordinal })),
    () => readItemEnd(database.client, item, end.contentHash),
  );
}

/** Ends several items that bring nothing by one statement of SQL; those that ended already keep their end. */
export async function endItemsAtOnce(
  database: Database,
  items: readonly { item: ItemKey; contentHash: string; end: ItemEnd }[],
): Promise<void> {
  const rows = items.map(({ item, contentHash, end }) => ({ ...item, contentHash, ...end }));
  const write = (client: Transaction) => client.$executeRaw`
    UPDATE ingest_items SET status = row.status, reason = row.reason, detail = row.detail,
      statements = row.statements, content_hash = "contentHash"
    FROM jsonb_to_recordset(${jsonRows(rows)}::jsonb) AS row ("runId" text, ordinal int, "contentHash" text,
      status text, reason text, detail text, statements int)
    WHERE run_id = "runId" AND ingest_items.ordinal = row.ordinal AND ingest_items.status = 'pending'`;
  // Ending them twice ends them once, so an attempt whose answer was lost is simply made again.
  await inOneStatement(database, write, () => Promise.resolve(null));
}

/**
 * How the item ended, null while it is pending. An end is believed only where the content hash is the one asked for
 * and, for a committed item, the source with these bytes is there.
 */
export async function readItemEnd(
  client: Transaction,
  item: ItemKey,
  contentHash: string | null,
): Promise<ItemEnd | null> {
  const row = await client.ingestItem.findUnique({
    where: { runId_ordinal: item },
    include: { source: { select: { contentHash: true } } },
  });
  const status = INGEST_STATUSES.find((known) => known === row?.status);
  if (!row || !status || status === "pending" || row.contentHash !== contentHash) return null;
  if (status === "committed" && row.source?.contentHash !== contentHash) return null;
  const reason = row.reason === null ? null : RejectionReasonSchema.parse(row.reason);
  return { status, reason, detail: row.detail, statements: row.statements };
}
