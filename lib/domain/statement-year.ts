// When a statement was made: its year is known more often than the day.
import type { Fact, Statement } from "./statement";
import type { KnownTime } from "./taxonomy/name-at-time";

/** The year as a fact: that of the date, where there is one, else the year that stands without a day; null for neither. */
export function yearOf({ date, year }: Pick<Statement, "date" | "year">): Fact<number> | null {
  return date ? { ...date, value: Number(date.value.iso.slice(0, 4)) } : year;
}

/** The day and the year alone, each null where unknown. */
export function timeOf(statement: Pick<Statement, "date" | "year">): KnownTime {
  return { date: statement.date?.value.iso ?? null, year: yearOf(statement)?.value ?? null };
}
