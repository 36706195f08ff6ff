// When a statement was made, found once for all who ask: its record, and what can be meant only from some year on.
import type { StatementSegments } from "@/lib/domain/segments";
import type { Statement } from "@/lib/domain/statement";
import { yearOf } from "@/lib/domain/statement-year";
import { extractDate } from "./extract-date";
import { extractYear } from "./extract-year";
import type { Reading } from "./reading";

type Time = Pick<Statement, "date" | "year">;

const known = new WeakMap<StatementSegments, Time>();

/** The day of delivery, or the year alone where no day is known; found once for a statement. */
export function deliveryTime(reading: Reading): Time {
  const found = known.get(reading.segments) ?? findTime(reading);
  known.set(reading.segments, found);
  return found;
}

function findTime(reading: Reading): Time {
  const date = extractDate(reading);
  return { date, year: date ? null : extractYear(reading) };
}

/** The year of delivery, null where the document does not say it. */
export function deliveryYear(reading: Reading): number | null {
  return yearOf(deliveryTime(reading))?.value ?? null;
}
