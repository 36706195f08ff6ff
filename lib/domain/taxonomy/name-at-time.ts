// The name that a State bore on the day of a statement, which may not be its present one.
import type { Locale } from "@/lib/domain/locale";
import { displayName } from "./delegations";
import { CONTINUED_SEATS, FORMER_NAMES } from "./former-names";

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

/**
 * A seat that another State goes on with. The earlier State's are the statements that were surely given by `last` and
 * not surely from `until` on (ISO 8601), so that one of which only the year is known goes where its name does.
 */
export interface EarlierHolder {
  seat: string;
  last: string;
  until: string;
}

const DAY = 86_400_000;

/** The seat of a State that another one took over, null for any other code. */
export function earlierHolder(code: string): EarlierHolder | null {
  const seat = CONTINUED_SEATS[code];
  const until = FORMER_NAMES[seat ?? ""]?.find(({ names }) => names.en === displayName(code, "en"))?.until;
  if (seat === undefined || until === undefined) return null;
  const year = until.slice(0, 4);
  const dayBefore = new Date(Date.parse(until) - DAY).toISOString().slice(0, 10);
  return { seat, last: `${year}-${DAY_OF_BARE_YEAR}` < until ? `${year}-12-31` : dayBefore, until };
}
