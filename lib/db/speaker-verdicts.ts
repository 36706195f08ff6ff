// Writes what people say about two spellings of names, and lets it take effect in the same transaction.
import type { HeldVerdict } from "@/lib/domain/person/speaker-verdict";
import { newId } from "./new-id";
import type { SpellingKey } from "./read-spellings";
import { settleSpeakers } from "./settle-speakers";
import { inTransaction, type DatabaseView } from "./transaction";
import type { Database } from "./connect";

/** What is said, by whom and why; `same` true: one person, false: two. */
export interface VerdictToSay {
  one: SpellingKey;
  other: SpellingKey;
  same: boolean;
  author: string;
  reason: string;
}

/** Says it, and decides the delegation's people anew. */
export async function sayVerdict(database: Database, verdict: VerdictToSay): Promise<void> {
  const { one, other, same, author, reason } = verdict;
  const id = newId();
  const [firstKey, secondKey] = keysInOrder(one, other);
  await inTransaction(
    database,
    async (tx) => {
      await tx.speakerVerdict.create({ data: { id, firstKey, secondKey, same, author, reason } });
      await settleSpeakers(tx, [one.delegationId]);
      return true;
    },
    async () => ((await database.client.speakerVerdict.findUnique({ where: { id } })) ? true : null),
  );
}

/** Withdraws every verdict that holds for the two and decides anew by the rules; how many were withdrawn. */
export async function withdrawVerdicts(database: Database, one: SpellingKey, other: SpellingKey): Promise<number> {
  const [firstKey, secondKey] = keysInOrder(one, other);
  return inTransaction(
    database,
    async (tx) => {
      const where = { firstKey, secondKey, withdrawnAt: null };
      // The clock of the database, as for the day of the verdict: no withdrawal may seem older than what it withdraws.
      const count = await tx.speakerVerdict.count({ where });
      await tx.$executeRaw`UPDATE speaker_verdicts SET withdrawn_at = greatest(now(), created_at)
        WHERE first_key = ${firstKey} AND second_key = ${secondKey} AND withdrawn_at IS NULL`;
      await settleSpeakers(tx, [one.delegationId]);
      return count;
    },
    () => Promise.resolve(null),
  );
}

/** Every verdict that holds, the newest first. */
export function readVerdicts({ client }: DatabaseView): Promise<HeldVerdict[]> {
  return client.$queryRaw<HeldVerdict[]>`
    SELECT coalesce(one.name, v.first_key) AS "firstName", coalesce(other.name, v.second_key) AS "secondName",
      one.delegation_id AS "delegationId", v.same, v.author, v.reason, v.created_at AS "createdAt"
    FROM speaker_verdicts v LEFT JOIN speakers one ON one.key = v.first_key
      LEFT JOIN speakers other ON other.key = v.second_key
    WHERE v.withdrawn_at IS NULL ORDER BY v.created_at DESC, v.id`;
}

/** With whom the two are counted now: true where that is one person. */
export async function areOnePerson({ client }: DatabaseView, ids: readonly [string, string]): Promise<boolean> {
  const rows = await client.speaker.findMany({ where: { id: { in: [...ids] } }, select: { id: true, personId: true } });
  return new Set(rows.map(({ id, personId }) => personId ?? id)).size === 1;
}

/** In the order of the database, which is that of their bytes. */
function keysInOrder(one: SpellingKey, other: SpellingKey): [string, string] {
  const [first, second] = [one.key, other.key].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
  return [first ?? "", second ?? ""];
}
