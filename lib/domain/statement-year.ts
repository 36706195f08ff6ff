// The year in which a statement was made, known more often than the day.
import type { Fact, Statement } from "./statement";

/** The year as a fact: that of the date, where there is one, else the year that stands without a day; null for neither. */
export function yearOf({ date, year }: Pick<Statement, "date" | "year">): Fact<number> | null {
  return date ? { ...date, value: Number(date.value.iso.slice(0, 4)) } : year;
}
