// Finds what the same delegation said before and after.
import type { Database } from "./connect";
import { SPOKEN } from "./spoken-statements";

/** Ids; null at the ends, and on both sides of a statement without delegation or year. */
export interface Neighbours {
  previous: string | null;
  next: string | null;
}

/** The neighbours in order of time; a statement of which only the year is known stands at the end of its year. */
export async function findNeighbours({ client }: Database, id: string): Promise<Neighbours> {
  const [row] = await client.$queryRaw<Neighbours[]>`
    WITH own AS (
      SELECT s.id, s.delegation_id, coalesce(s.date, make_date(s.year, 12, 31)) AS day FROM statements s
      WHERE s.id = ${id} AND s.year IS NOT NULL),
    others AS (
      SELECT s.id, coalesce(s.date, make_date(s.year, 12, 31)) AS day FROM statements s JOIN own USING (delegation_id)
      WHERE ${SPOKEN} AND s.year IS NOT NULL)
    SELECT
      (SELECT o.id FROM others o WHERE (o.day, o.id) < (own.day, own.id) ORDER BY o.day DESC, o.id DESC LIMIT 1) AS previous,
      (SELECT o.id FROM others o WHERE (o.day, o.id) > (own.day, own.id) ORDER BY o.day, o.id LIMIT 1) AS next
    FROM own`;
  return row ?? { previous: null, next: null };
}
