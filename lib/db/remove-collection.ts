// Removes a collection of documents and everything that only it needed.
import type { Database } from "./connect";
import { holdLinks } from "./links-lock";
import { settleLostLeaders } from "./settle-duplicates";
import { settleSpeakers } from "./settle-speakers";
import { inTransaction, type Transaction } from "./transaction";

/** What was removed; `originals` are the hashes of kept bytes that no source needs any longer. */
export interface Removal {
  sources: number;
  statements: number;
  originals: string[];
}

/**
 * Deletes the sources of `collection` and their statements, in one transaction, then shared rows (speakers,
 * delegations, meetings, groups, cited documents) that no statement needs any longer. A statement that stands in a
 * document of another collection too stays, and that document becomes its original.
 * @throws where people corrected one of the statements: their work is not deleted in passing.
 */
export async function removeCollection(database: Database, collection: string): Promise<Removal> {
  let removal: Removal = { sources: 0, statements: 0, originals: [] };
  const remove = async (tx: Transaction) => {
    removal = await removeInto(tx, collection);
    return removal;
  };
  const readOutcome = async () => {
    const left = await database.client.source.count({ where: { collection } });
    return left === 0 && removal.sources > 0 ? removal : null;
  };
  return inTransaction(database, remove, readOutcome);
}

async function removeInto(tx: Transaction, collection: string): Promise<Removal> {
  const sources = await tx.source.findMany({ where: { collection }, select: { contentHash: true } });
  await tx.ingestRun.deleteMany({ where: { collection } });
  await tx.source.deleteMany({ where: { collection } });
  await promoteDuplicates(tx);
  await holdLinks(tx);
  const without = { where: { sources: { none: {} } } };
  const lost = await tx.statement.findMany({ ...without, distinct: ["delegationId"], select: { delegationId: true } });
  const { count } = await tx.statement.deleteMany(without);
  await settleLostLeaders(tx);
  await settleSpeakers(
    tx,
    lost.map(({ delegationId }) => delegationId),
  );
  await removeUnused(tx);
  return { sources: sources.length, statements: count, originals: sources.map(({ contentHash }) => contentHash) };
}

/** Makes the first document that is left the original of a statement that lost its own: of all, or of `ids`. */
export async function promoteDuplicates(tx: Transaction, ids?: string[]): Promise<void> {
  const orphans = await tx.statement.findMany({
    where: { ...(ids && { id: { in: ids } }), sources: { none: { kind: "original" }, some: {} } },
    select: { id: true, sources: { include: { source: true }, orderBy: [{ sourceId: "asc" }, { position: "asc" }] } },
  });
  for (const { id, sources } of orphans) {
    const [first] = sources;
    if (!first) continue;
    const { sourceId, position, source } = first;
    await tx.statementSource.update({
      where: { sourceId_position: { sourceId, position } },
      data: { kind: "original" },
    });
    await tx.statement.update({ where: { id }, data: { collection: source.collection } });
  }
}

/** Deletes the shared rows that no statement needs. */
export async function removeUnused(tx: Transaction): Promise<void> {
  await tx.speaker.deleteMany({ where: { statements: { none: {} }, printedIn: { none: {} } } });
  await tx.delegation.deleteMany({ where: { statements: { none: {} }, speakers: { none: {} } } });
  await tx.meeting.deleteMany({ where: { statements: { none: {} } } });
  await tx.countryGroup.deleteMany({ where: { statements: { none: {} } } });
  await tx.citedDocument.deleteMany({ where: { citations: { none: {} } } });
}
