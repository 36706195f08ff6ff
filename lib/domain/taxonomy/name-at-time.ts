// The name that a State bore on the day of a statement, which may not be its present one.
import type { Locale } from "@/lib/domain/locale";
import { displayName } from "./delegations";
import { FORMER_NAMES } from "./former-names";

/** What is known of the time of a statement: its day (ISO 8601), or its year alone. */
export interface KnownTime {
  date: string | null;
  year: number | null;
}

/** Statements of which only the year is known are mostly of that year's General Debate, which opens in September. */
const DAY_OF_BARE_YEAR = "10-01";

/** The name in `locale` at that time; today's where the time is unknown or the name was the same; the code where there is none. */
export function nameAtTime(code: string, locale: Locale, { date, year }: KnownTime): string {
  const day = date ?? (year === null ? null : `${year}-${DAY_OF_BARE_YEAR}`);
  const former = FORMER_NAMES[code]?.find(({ from, until }) => day !== null && day < until && (!from || day >= from));
  return former ? former.names[locale] : displayName(code, locale);
}

/** The same where the code (null: none is known) has a name; else `stored`, as a text prints it or the corpus keeps it. */
export function nameAtTimeOr(stored: string, code: string | null, locale: Locale, time: KnownTime): string {
  const shown = code === null ? null : nameAtTime(code, locale, time);
  return shown === null || shown === code ? stored : shown;
}
