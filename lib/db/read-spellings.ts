// Reads the printed names of people with whom they are counted, for those who judge that.
import type { HeldSpelling } from "@/lib/domain/person/doubtful-spellings";
import { Prisma } from "./generated/client";
import type { DatabaseView } from "./transaction";

const COLUMNS = Prisma.sql`p.id, p.name, p.delegation_id AS "delegationId", coalesce(p.person_id, p.id) AS "personId",
  p.merge_reason AS "mergeReason", min(s.year)::int AS "firstYear", max(s.year)::int AS "lastYear",
  count(*)::int AS statements`;

/** Every spelling that a statement prints for a delegation, of one delegation where `delegationId` is given. */
export function readSpellings({ client }: DatabaseView, delegationId: string | null): Promise<HeldSpelling[]> {
  const own =
    delegationId === null ? Prisma.sql`p.delegation_id IS NOT NULL` : Prisma.sql`p.delegation_id = ${delegationId}`;
  return client.$queryRaw<HeldSpelling[]>`
    SELECT ${COLUMNS} FROM speakers p JOIN statements s ON s.spelling_id = p.id WHERE ${own}
    GROUP BY p.id ORDER BY p.delegation_id, p.name, p.id`;
}

/** What makes a spelling itself: its key, and whose delegation's it is. */
export interface SpellingKey {
  id: string;
  key: string;
  name: string;
  delegationId: string | null;
}

/** The spelling with this id; null where there is none. */
export function findSpelling({ client }: DatabaseView, id: string): Promise<SpellingKey | null> {
  return client.speaker.findUnique({ where: { id }, select: { id: true, key: true, name: true, delegationId: true } });
}
