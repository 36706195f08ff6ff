// Finds to which pages a statement leads, and what the same delegation said before and after.
import type { StatementLinks } from "@/lib/domain/related";
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

/** Ids; `previous` and `next` are null at the ends, and on both sides of a statement without delegation or year. */
export interface Surroundings extends StatementLinks {
  previous: string | null;
  next: string | null;
}

const NOTHING: Surroundings = { delegation: null, speaker: null, meeting: null, previous: null, next: null };

/**
 * What surrounds the statement with this id; nothing where there is no such statement. The neighbours are in order of
 * time; a statement of which only the year is known stands at the end of its year.
 */
export async function findSurroundings({ client }: Database, id: string): Promise<Surroundings> {
  const [row] = await client.$queryRaw<Surroundings[]>`
    WITH own AS (
      SELECT s.id, s.delegation_id, s.speaker_id, s.meeting_id, coalesce(s.date, make_date(s.year, 12, 31)) AS day
      FROM statements s WHERE s.id = ${id}),
    others AS (
      SELECT s.id, coalesce(s.date, make_date(s.year, 12, 31)) AS day FROM statements s JOIN own USING (delegation_id)
      WHERE ${SPOKEN} AND s.year IS NOT NULL)
    SELECT delegation_id AS delegation, speaker_id AS speaker, meeting_id AS meeting,
      (SELECT o.id FROM others o WHERE (o.day, o.id) < (own.day, own.id) ORDER BY o.day DESC, o.id DESC LIMIT 1) AS previous,
      (SELECT o.id FROM others o WHERE (o.day, o.id) > (own.day, own.id) ORDER BY o.day, o.id LIMIT 1) AS next
    FROM own`;
  return row ?? NOTHING;
}
