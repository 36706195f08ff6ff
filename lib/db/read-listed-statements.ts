// Reads what lists show of statements.
import type { ListedStatement } from "@/lib/domain/listing";
import type { Database } from "./connect";
import { SAMPLE_COLLECTION } from "./read-statements";

interface Row extends Omit<ListedStatement, "delegation" | "speaker" | "date"> {
  date: Date | null;
  delegationId: string | null;
  delegationName: string | null;
  speakerId: string | null;
  speakerName: string | null;
}

/** The statements with these ids, in the order of `ids`; those that are gone are left out. */
export async function readListedStatements({ client }: Database, ids: string[]): Promise<ListedStatement[]> {
  if (ids.length === 0) return [];
  const rows = await client.$queryRaw<Row[]>`
    SELECT s.id, s.slug, s.title, s.title_language AS "titleLanguage", s.date, s.year, s.organ, s.event,
      s.delegation_id AS "delegationId", coalesce(d.name, s.delegation_name) AS "delegationName",
      s.speaker_id AS "speakerId", coalesce(s.speaker_display_name, s.speaker_name) AS "speakerName",
      ARRAY(SELECT t.theme FROM priority_themes t WHERE t.statement_id = s.id
        GROUP BY t.theme ORDER BY min(t.priority_ordinal), min(t.position)) AS themes,
      ARRAY(SELECT t.type FROM threats t WHERE t.statement_id = s.id ORDER BY t.ordinal) AS threats,
      s.collection = ${SAMPLE_COLLECTION} AS sample
    FROM statements s LEFT JOIN delegations d ON d.id = s.delegation_id
    WHERE s.id = ANY(${ids}::text[]) ORDER BY array_position(${ids}::text[], s.id)`;
  return rows.map(toListed);
}

function toListed({ delegationId, delegationName, speakerId, speakerName, date, ...row }: Row): ListedStatement {
  return {
    ...row,
    date: date?.toISOString().slice(0, 10) ?? null,
    delegation: delegationId === null ? null : { id: delegationId, name: delegationName ?? delegationId },
    speaker: speakerId === null || speakerName === null ? null : { id: speakerId, name: speakerName },
  };
}
