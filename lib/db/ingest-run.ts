// Begins and ends ingest runs.
import type { Database } from "./connect";
import { inChunks } from "./in-chunks";
import { jsonRows } from "./json-rows";
import { newId } from "./new-id";
import { inTransaction, type Transaction } from "./transaction";

/** Begins a run over `paths`, each of them an item that is pending; gives the run's id. */
export async function beginRun(
  database: Database,
  run: { collection: string; parserVersion: string; paths: string[] },
): Promise<string> {
  const { paths, ...facts } = run;
  const id = newId();
  const items = paths.map((path, at) => ({ ordinal: at + 1, path }));
  return inTransaction(
    database,
    async (tx) => {
      await tx.ingestRun.create({ data: { id, ...facts } });
      await inChunks(items, (some) => insertItems(tx, id, some));
      return id;
    },
    async () => (await database.client.ingestRun.findUnique({ where: { id } }))?.id ?? null,
  );
}

function insertItems(tx: Transaction, runId: string, items: { ordinal: number; path: string }[]): Promise<number> {
  return tx.$executeRaw`
    INSERT INTO ingest_items (run_id, ordinal, path) SELECT ${runId}, ordinal, path
    FROM jsonb_to_recordset(${jsonRows(items)}::jsonb) AS row (ordinal int, path text)`;
}

/** Says that the run came to its end; inputs that are still pending were left for another run. */
export async function endRun(database: Database, id: string): Promise<void> {
  await database.client.$executeRaw`UPDATE ingest_runs SET finished_at = greatest(now(), started_at) WHERE id = ${id}`;
}
