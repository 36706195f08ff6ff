// The year of a statement, for what can be meant only from some year on.
import { extractDate } from "./extract-date";
import { extractYear } from "./extract-year";
import type { Reading } from "./reading";
import type { StatementSegments } from "@/lib/domain/segments";

const known = new WeakMap<StatementSegments, { year: number | null }>();

/** The year of delivery, null where the document does not say it; found once for a statement. */
export function yearOf(reading: Reading): number | null {
  let found = known.get(reading.segments);
  if (!found) known.set(reading.segments, (found = { year: findYear(reading) }));
  return found.year;
}

function findYear(reading: Reading): number | null {
  const date = extractDate(reading);
  return date ? Number(date.value.iso.slice(0, 4)) : (extractYear(reading)?.value ?? null);
}
