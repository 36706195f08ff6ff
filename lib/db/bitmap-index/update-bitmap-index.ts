// Brings the bitmap index up to the state of the corpus: what changed leaves its block and is put into a new one.
import { connect } from "../connect";
import { Prisma } from "../generated/client";
import { refreshSearchWords } from "../search-vocabulary";
import type { Transaction } from "../transaction";
import { addBlock, BLOCK_SIZE, removeBlocks, removeDocuments } from "./block-sql";
import { INDEX_EDITION } from "./index-edition";

/** Only one process writes the index at a time; any number that stands for this lock. */
const LOCK = 7_340_211_009;
const LIMITS = { timeout: 6 * 3_600_000, maxWait: 30_000, isolationLevel: "RepeatableRead" } as const;
/** More blocks than this are folded: the small ones become one. */
const MOST_BLOCKS = 12;

export interface BitmapUpdate {
  /** Statements that were read, and those that left their block. */
  read: number;
  removed: number;
}

/**
 * Updates the index in the database at `url`, which must take writes. Readers see the old state until it is done.
 * @returns null where another process writes it
 * @throws the database's error
 */
export async function updateBitmapIndex(url: string): Promise<BitmapUpdate | null> {
  const database = connect(url);
  try {
    return await database.client.$transaction(updateWithin, LIMITS);
  } finally {
    await database.close();
  }
}

async function updateWithin(tx: Transaction): Promise<BitmapUpdate | null> {
  const [lock] = await tx.$queryRaw<{ held: boolean }[]>`SELECT pg_try_advisory_xact_lock(${LOCK}::bigint) AS held`;
  if (!lock?.held) return null;
  // The snapshot of the transaction is from here on; its horizon says which transactions it has seen the end of.
  const [now] = await tx.$queryRaw<
    { horizon: string }[]
  >`SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS horizon`;
  await removeOtherEdition(tx);
  const changed = await changedStatements(tx);
  const removed = await removeDocuments(tx, changed);
  await addBlocks(tx, changed);
  await foldSmallBlocks(tx);
  if (changed.length > 0) await refreshSearchWords(tx);
  await tx.$executeRaw`
    INSERT INTO search_index_state (id, horizon, edition) VALUES (1, ${now?.horizon ?? "0"}::xid8, ${INDEX_EDITION})
    ON CONFLICT (id) DO UPDATE SET horizon = excluded.horizon`;
  return { read: changed.length, removed };
}

/** Leaves no index where it was made for other facets or in another form. */
async function removeOtherEdition(tx: Transaction): Promise<void> {
  const others = await tx.$executeRaw`DELETE FROM search_index_state WHERE edition <> ${INDEX_EDITION}`;
  if (others === 0) return;
  const blocks = await tx.$queryRaw<{ block: number }[]>`SELECT block FROM search_blocks`;
  await removeBlocks(
    tx,
    blocks.map(({ block }) => block),
  );
}

/** All statements where there is no index yet. */
async function changedStatements(tx: Transaction): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT statement_id AS id FROM statement_changes, search_index_state WHERE changed_by >= horizon
    UNION SELECT id FROM statements WHERE NOT EXISTS (SELECT FROM search_index_state)`;
  return rows.map(({ id }) => id);
}

async function addBlocks(tx: Transaction, ids: string[]): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM statements WHERE id = ANY(${ids}::text[]) ORDER BY date DESC NULLS LAST, id`;
  for (let from = 0; from < rows.length; from += BLOCK_SIZE) {
    await addBlock(
      tx,
      rows.slice(from, from + BLOCK_SIZE).map(({ id }) => id),
    );
  }
}

async function foldSmallBlocks(tx: Transaction): Promise<void> {
  const blocks = await tx.$queryRaw<{ block: number; alive: number }[]>`
    SELECT block, bit_count(alive)::int AS alive FROM search_blocks ORDER BY alive`;
  const small = blocks.filter(({ alive }) => alive < BLOCK_SIZE / 2).map(({ block }) => block);
  if (blocks.length <= MOST_BLOCKS || small.length < 2) return;
  const held = await tx.$queryRaw<{ id: string }[]>(
    Prisma.sql`SELECT statement_id AS id FROM search_documents WHERE block = ANY(${small}::int[])`,
  );
  await removeBlocks(tx, small);
  await addBlocks(
    tx,
    held.map(({ id }) => id),
  );
}
