// Decides which of the statements that are one counts, from all that is known of their likeness.
import { chooseLeaders, type Printing } from "@/lib/domain/likeness/choose-leaders";
import { Prisma } from "./generated/client";
import type { Transaction } from "./transaction";

/** Decides anew for the statements with these ids and all that are duplicates of them, directly or not. */
export async function settleDuplicates(tx: Transaction, ids: readonly string[]): Promise<void> {
  const reached = await reach(tx, ids);
  if (reached.length === 0) return;
  const printings = await tx.$queryRaw<(Printing & { leader: string | null })[]>`
    SELECT id, duplicate_of AS leader, word_count AS words, identity_hash AS "identityHash",
      num_nonnulls(delegation_id, coalesce(date::text, year::text), speaker_name, organ, meeting_id) AS facts
    FROM statements WHERE id = ANY(${reached}::text[]) FOR NO KEY UPDATE`;
  const pairs = await tx.statementLikeness.findMany({
    where: { kind: "duplicate", firstId: { in: reached } },
    select: { firstId: true, secondId: true },
  });
  const leaders = chooseLeaders(
    printings,
    pairs.map(({ firstId, secondId }) => [firstId, secondId] as const),
  );
  for (const { id, leader } of printings) {
    const duplicateOfId = leaders.get(id) ?? null;
    if (duplicateOfId !== leader) await tx.statement.update({ where: { id }, data: { duplicateOfId } });
  }
}

/** Decides anew wherever two that are one both count, as after the deletion of the one that counted. */
export async function settleLostLeaders(tx: Transaction): Promise<void> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT likeness.first_id AS id FROM statement_likenesses likeness
    JOIN statements one ON one.id = first_id JOIN statements other ON other.id = second_id
    WHERE kind = 'duplicate' AND one.duplicate_of IS NULL AND other.duplicate_of IS NULL`;
  await settleDuplicates(
    tx,
    rows.map(({ id }) => id),
  );
}

async function reach(tx: Transaction, ids: readonly string[]): Promise<string[]> {
  const pairs = Prisma.sql`(
    SELECT first_id AS one, second_id AS other FROM statement_likenesses WHERE kind = 'duplicate'
    UNION ALL SELECT second_id, first_id FROM statement_likenesses WHERE kind = 'duplicate')`;
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE reached (id) AS (
      SELECT unnest(${[...ids]}::text[]) UNION SELECT other FROM reached JOIN ${pairs} AS pairs ON one = reached.id)
    SELECT id FROM reached`;
  return rows.map(({ id }) => id);
}
