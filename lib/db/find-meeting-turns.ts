// Finds what was said at a meeting, in the order in which its record has it.
import type { Database } from "./connect";
import { PRESIDED, SPOKEN } from "./spoken-statements";

/** `presiding` asks for turns in the chair instead of statements; `page` counts from 1. */
export interface MeetingTurnsRequest {
  meeting: string;
  presiding: boolean;
  page: number;
  pageSize: number;
}

/** The ids of one page. A document with many turns is the record and comes first; single texts follow by their name. */
export async function findMeetingTurns({ client }: Database, request: MeetingTurnsRequest): Promise<string[]> {
  const { meeting, presiding, page, pageSize } = request;
  const turns = presiding ? PRESIDED : SPOKEN;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM statements s
    JOIN statement_sources o ON o.statement_id = s.id AND o.kind = 'original' JOIN sources f ON f.id = o.source_id
    WHERE s.meeting_id = ${meeting} AND ${turns}
    ORDER BY count(*) OVER (PARTITION BY o.source_id) DESC, f.file_name, o.source_id, o.position
    LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  return rows.map(({ id }) => id);
}
