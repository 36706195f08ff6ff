// Reads who spoke for a delegation and on behalf of which groups it spoke, with how often and in which years.
import type { SpokenFor } from "@/lib/domain/position";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

/** The speakers of the delegation, who spoke last first; `total` counts all of them. */
export async function readDelegationSpeakers(
  { client }: Database,
  delegation: string,
  most: number,
): Promise<{ speakers: SpokenFor[]; total: number }> {
  const rows = await client.$queryRaw<(SpokenFor & { total: number })[]>`
    SELECT p.id, p.name, count(*)::int AS statements, min(s.year) AS "firstYear", max(s.year) AS "lastYear",
      (count(*) OVER ())::int AS total
    FROM statements s JOIN speakers p ON p.id = s.speaker_id
    WHERE ${SPOKEN} AND s.delegation_id = ${delegation}
    GROUP BY p.id ORDER BY max(s.year) DESC NULLS LAST, max(s.date) DESC NULLS LAST, p.name, p.id LIMIT ${most}::int`;
  return { speakers: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

/** The groups on whose behalf it spoke, by their codes (which are their names here), the most frequent first. */
export async function readDelegationGroups({ client }: Database, delegation: string): Promise<SpokenFor[]> {
  return client.$queryRaw<SpokenFor[]>`
    SELECT g.group_code AS id, g.group_code AS name, count(DISTINCT s.id)::int AS statements,
      min(s.year) AS "firstYear", max(s.year) AS "lastYear"
    FROM statements s JOIN statement_groups g ON g.statement_id = s.id AND g.relation = 'on-behalf-of'
    WHERE ${SPOKEN} AND s.delegation_id = ${delegation}
    GROUP BY g.group_code ORDER BY statements DESC, g.group_code`;
}

/** The ids of its newest statements. */
export async function findNewestOfDelegation(
  { client }: Database,
  delegation: string,
  most: number,
): Promise<string[]> {
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM statements s WHERE ${SPOKEN} AND s.delegation_id = ${delegation}
    ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id LIMIT ${most}::int`;
  return rows.map(({ id }) => id);
}
