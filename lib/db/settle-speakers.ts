// Decides which spellings of names are of one person, within the transaction that brings or takes statements of them.
import { groupSpellings, type Spelling, type SpellingVerdict } from "@/lib/domain/person/group-spellings";
import { Prisma } from "./generated/client";
import { holdLinks } from "./links-lock";
import type { Transaction } from "./transaction";

interface SpellingRow extends Spelling {
  id: string;
  delegationId: string;
  personId: string | null;
  mergeReason: string | null;
}

/**
 * Decides anew for these delegations, and lets statements name the person: those with the ids `fresh`, and all of a
 * delegation where anything changed. All spellings are looked at with the years of their statements, so that the order
 * in which statements came makes no difference.
 */
export async function settleSpeakers(
  tx: Transaction,
  delegationIds: readonly (string | null)[],
  fresh: readonly string[] = [],
): Promise<void> {
  const ids = [...new Set(delegationIds)].filter((id) => id !== null).sort();
  if (ids.length === 0) return;
  await holdLinks(tx);
  const spellings = await readSpellings(tx, ids);
  const changed = changesIn(spellings, await readVerdicts(tx, spellings));
  for (const { id, personId, mergeReason } of changed)
    await tx.speaker.update({ where: { id }, data: { personId, mergeReason } });
  await namePersons(tx, [...new Set(changed.map(({ delegationId }) => delegationId))], fresh);
}

/** Whose words these statements are, each delegation once; null where that is not known. */
export async function delegationsOf(tx: Transaction, statementIds: readonly string[]): Promise<(string | null)[]> {
  const where = { id: { in: [...statementIds] } };
  const rows = await tx.statement.findMany({ where, distinct: ["delegationId"], select: { delegationId: true } });
  return rows.map(({ delegationId }) => delegationId);
}

function readSpellings(tx: Transaction, delegationIds: string[]): Promise<SpellingRow[]> {
  return tx.$queryRaw<SpellingRow[]>`
    SELECT p.id, p.key, p.name, p.delegation_id AS "delegationId", p.person_id AS "personId",
      p.merge_reason AS "mergeReason", min(s.year)::int AS "firstYear", max(s.year)::int AS "lastYear"
    FROM speakers p JOIN statements s ON s.spelling_id = p.id
    WHERE p.delegation_id = ANY(${delegationIds}::text[]) GROUP BY p.id`;
}

/** Of several that hold for two spellings, the newest. */
async function readVerdicts(tx: Transaction, spellings: SpellingRow[]): Promise<SpellingVerdict[]> {
  const keys = spellings.map(({ key }) => key);
  return tx.$queryRaw<SpellingVerdict[]>`
    SELECT DISTINCT ON (first_key, second_key) first_key AS one, second_key AS other, same FROM speaker_verdicts
    WHERE withdrawn_at IS NULL AND first_key = ANY(${keys}::text[])
    ORDER BY first_key, second_key, created_at DESC, id DESC`;
}

/** What has to change, persons first: nothing may name one that names another. */
function changesIn(spellings: SpellingRow[], verdicts: SpellingVerdict[]): SpellingRow[] {
  const ids = new Map(spellings.map(({ key, id }) => [key, id]));
  const delegations = new Set(spellings.map(({ delegationId }) => delegationId));
  const owners = new Map(
    [...delegations].flatMap((delegation) => {
      const own = spellings.filter(({ delegationId }) => delegationId === delegation);
      return [...groupSpellings(own, verdicts)];
    }),
  );
  const changed = spellings.flatMap((spelling) => {
    const { person = spelling.key, reason: mergeReason = null } = owners.get(spelling.key) ?? {};
    const personId = person === spelling.key ? null : (ids.get(person) ?? null);
    const same = personId === spelling.personId && mergeReason === spelling.mergeReason;
    return same ? [] : [{ ...spelling, personId, mergeReason }];
  });
  return changed.sort((one, other) => Number(one.personId !== null) - Number(other.personId !== null));
}

/** Statements name persons, and a person has the printed names of all spellings. */
async function namePersons(tx: Transaction, delegationIds: string[], fresh: readonly string[]): Promise<void> {
  const statements = Prisma.sql`(s.delegation_id = ANY(${delegationIds}::text[]) OR s.id = ANY(${[...fresh]}::text[]))`;
  await tx.$executeRaw`
    UPDATE statements s SET speaker_id = coalesce(p.person_id, p.id) FROM speakers p
    WHERE p.id = s.spelling_id AND ${statements} AND s.speaker_id IS DISTINCT FROM coalesce(p.person_id, p.id)`;
  await tx.$executeRaw`
    DELETE FROM speaker_aliases a USING speakers p
    WHERE p.id = a.speaker_id AND p.delegation_id = ANY(${delegationIds}::text[])
      AND NOT EXISTS (SELECT FROM statements s WHERE s.speaker_id = p.id AND s.speaker_name = a.alias)`;
  await tx.$executeRaw`
    INSERT INTO speaker_aliases (speaker_id, alias)
    SELECT DISTINCT s.speaker_id, s.speaker_name FROM statements s
    WHERE ${statements} AND s.speaker_id IS NOT NULL AND s.speaker_name IS NOT NULL ON CONFLICT DO NOTHING`;
}
