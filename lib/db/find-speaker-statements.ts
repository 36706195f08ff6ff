// Finds what a person said, the newest first.
import type { Database } from "./connect";
import { PRESIDED, SPOKEN } from "./spoken-statements";

/** `presiding` asks for turns in the chair instead of statements; `page` counts from 1. */
export interface SpeakerStatementsRequest {
  speaker: string;
  presiding: boolean;
  page: number;
  pageSize: number;
}

/** The ids of one page. */
export async function findSpeakerStatements(
  { client }: Database,
  request: SpeakerStatementsRequest,
): Promise<string[]> {
  const { speaker, presiding, page, pageSize } = request;
  const turns = presiding ? PRESIDED : SPOKEN;
  const rows = await client.$queryRaw<{ id: string }[]>`
    SELECT s.id FROM statements s WHERE s.speaker_id = ${speaker} AND ${turns}
    ORDER BY s.year DESC NULLS LAST, s.date DESC NULLS LAST, s.id
    LIMIT ${pageSize}::int OFFSET ${(page - 1) * pageSize}::bigint`;
  return rows.map(({ id }) => id);
}
