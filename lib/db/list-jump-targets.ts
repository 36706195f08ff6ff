// Reads what the quick jump leads to: people, meetings and recent statements, the most spoken and the newest first.
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

export interface JumpSpeaker {
  id: string;
  name: string;
  delegationId: string | null;
  delegationName: string | null;
}

export interface JumpMeeting {
  id: string;
  name: string | null;
  symbol: string | null;
  date: Date | null;
}

export interface JumpStatement {
  id: string;
  slug: string;
  title: string;
  delegationId: string | null;
  delegationName: string | null;
  year: number | null;
}

/** At most this many of each kind. */
export interface JumpLimits {
  speakers: number;
  meetings: number;
  statements: number;
}

/** Only statements with a title: one without would say no more than its delegation. */
export async function listJumpTargets({ client }: Database, limits: JumpLimits) {
  const [speakers, meetings, statements] = await Promise.all([
    client.$queryRaw<JumpSpeaker[]>`
      SELECT p.id, p.name, d.id AS "delegationId", d.name AS "delegationName"
      FROM speakers p LEFT JOIN delegations d ON d.id = p.delegation_id JOIN statements s ON s.speaker_id = p.id
      WHERE ${SPOKEN} GROUP BY p.id, d.id ORDER BY count(*) DESC, p.id LIMIT ${limits.speakers}::int`,
    client.$queryRaw<JumpMeeting[]>`
      SELECT m.id, m.name, m.symbol, m.date FROM meetings m
      WHERE coalesce(m.name, m.symbol) IS NOT NULL
        AND EXISTS (SELECT FROM statements s WHERE s.meeting_id = m.id AND ${SPOKEN})
      ORDER BY m.date DESC NULLS LAST, m.id LIMIT ${limits.meetings}::int`,
    client.$queryRaw<JumpStatement[]>`
      SELECT s.id, s.slug, s.title, d.id AS "delegationId", d.name AS "delegationName", s.year
      FROM statements s LEFT JOIN delegations d ON d.id = s.delegation_id
      WHERE ${SPOKEN} AND s.title IS NOT NULL
      ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id LIMIT ${limits.statements}::int`,
  ]);
  return { speakers, meetings, statements };
}
