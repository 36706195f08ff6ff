// The orders of hits in SQL, and which hits stand before or after a cursor.
import type { Sort } from "@/lib/domain/search";
import type { Cursor, PageStart } from "@/lib/domain/search-engine";
import { Prisma } from "./generated/client";

/** Undated statements come last in either direction, those of which only the year is known last in it. */
export const UNDATED_FIRST = { day: "", within: "" };
export const UNDATED_LAST = { day: "~", within: "-~" };

/** The column `day_key` of a statement `s`, by which the sort compares: code units, ascending. */
export function dayKey(sort: Sort): Prisma.Sql {
  const { day, within } = sort === "oldest" ? UNDATED_LAST : UNDATED_FIRST;
  return Prisma.sql`coalesce(to_char(s.date, 'YYYY-MM-DD'), to_char(s.year, 'FM0000') || ${within}::text, ${day}::text) COLLATE "C"`;
}

/** The order by columns `score`, `day_key` and `id`; turned around for a page that ends at a cursor. */
export function orderOf(sort: Sort, turned: boolean): Prisma.Sql {
  const [up, down] = turned ? [Prisma.sql`DESC`, Prisma.sql`ASC`] : [Prisma.sql`ASC`, Prisma.sql`DESC`];
  const score = sort === "relevance" ? Prisma.sql`score ${down}, ` : Prisma.empty;
  return Prisma.sql`${score}day_key ${sort === "oldest" ? up : down}, id COLLATE "C" ${up}`;
}

/** The condition that one of `hits` (a table with `id` and `score`) belongs on a page that begins or ends at `start`. */
export function beyondStart(sort: Sort, start: PageStart, hits: Prisma.Sql): Prisma.Sql {
  if (start.at === "first") return Prisma.sql`TRUE`;
  const turned = start.at === "before";
  return Prisma.sql`(${comesAfter(sort, start.cursor, turned, hits)})`;
}

/** The hit of the cursor may have another score by now; where it is gone, it stands where it stood. */
function comesAfter(sort: Sort, cursor: Cursor, turned: boolean, hits: Prisma.Sql): Prisma.Sql {
  const [later, earlier] = turned ? [Prisma.sql`<`, Prisma.sql`>`] : [Prisma.sql`>`, Prisma.sql`<`];
  const { day, within } = sort === "oldest" ? UNDATED_LAST : UNDATED_FIRST;
  const key = cursor.day === null ? day : cursor.day.length === 4 ? cursor.day + within : cursor.day;
  const byId = Prisma.sql`id COLLATE "C" ${later} ${cursor.id}::text`;
  const farther = sort === "oldest" ? later : earlier;
  const byDay = Prisma.sql`day_key ${farther} ${key}::text OR (day_key = ${key}::text AND ${byId})`;
  if (sort !== "relevance") return byDay;
  const score = Prisma.sql`coalesce((
    SELECT there.score FROM ${hits} AS there WHERE there.id = ${cursor.id}::text), ${String(cursor.score)}::numeric)`;
  return Prisma.sql`score ${earlier} ${score} OR (score = ${score} AND (${byDay}))`;
}
