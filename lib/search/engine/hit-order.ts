// The order of hits, and the place of a cursor in it.
import type { Sort } from "@/lib/domain/search";
import type { Cursor } from "@/lib/domain/search-engine";
import { idOf, type Segment } from "@/lib/search/segment/segment";

/** A document with all that orders it; `score` is 0 where hits are not ranked. */
export interface Place {
  score: number;
  /** By which dates are compared, the smallest first. */
  dayKey: number;
  id: string;
}

/** A document of a part by their numbers. */
export interface RankedDocument extends Place {
  part: number;
  document: number;
}

/** No year at all: behind every other in both directions. */
const NO_YEAR = 1e9;

/** Orders `day` (YYYYMMDD, YYYY0000, 0); one of which only the year is known comes last in its year in both directions. */
export function dayKey(day: number, sort: Sort): number {
  if (day === 0) return NO_YEAR;
  if (sort !== "oldest") return -day;
  return day % 10_000 === 0 ? day + 9_999 : day;
}

/** Scores are compared in steps, so that the order of additions decides nothing. */
export const rounded = (score: number): number => Math.round(score * 1e4) / 1e4;

export function comparePlaces(a: Place, b: Place): number {
  return b.score - a.score || a.dayKey - b.dayKey || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The place of a cursor. */
export function placeOf({ score, day, id }: Cursor, sort: Sort): Place {
  const number = day === null ? 0 : Number(day.replaceAll("-", "").padEnd(8, "0"));
  return { score, dayKey: dayKey(number, sort), id };
}

/** The cursor of a document. */
export function cursorOf(segment: Segment, document: number, score: number): Cursor {
  const day = String(segment.days[document] ?? 0);
  const [year, month, date] = [day.slice(0, -4).padStart(4, "0"), day.slice(-4, -2), day.slice(-2)];
  const known = (segment.days[document] ?? 0) === 0 ? null : month === "00" ? year : `${year}-${month}-${date}`;
  return { score, day: known, id: idOf(segment, document) };
}
