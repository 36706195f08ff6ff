// Which days exist: nothing that a text prints becomes a date unless the calendar has it.

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2100;

/** True for a year in which a statement may have been made. */
export function isPossibleYear(year: number): boolean {
  return year >= EARLIEST_YEAR && year <= LATEST_YEAR;
}

/** YYYY-MM-DD of a Gregorian day, null where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (!isPossibleYear(year)) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.toISOString().slice(0, 10) : null;
}

/** Japanese eras: year before the first, first day, last day. */
const ERAS = new Map([
  ["令和", { before: 2018, first: "2019-05-01", last: "9999-12-31" }],
  ["平成", { before: 1988, first: "1989-01-08", last: "2019-04-30" }],
  ["昭和", { before: 1925, first: "1926-12-25", last: "1989-01-07" }],
  ["大正", { before: 1911, first: "1912-07-30", last: "1926-12-24" }],
]);

export const ERA_NAMES = [...ERAS.keys()];

/** YYYY-MM-DD of a day of a Japanese era, null where the era has no such day. */
export function isoEraDay(era: string, year: number, month: number, day: number): string | null {
  const found = ERAS.get(era);
  const iso = found ? isoDay(found.before + year, month, day) : null;
  return found && iso && iso >= found.first && iso <= found.last ? iso : null;
}

/** Years of the Buddhist era run 543 before those of the Gregorian calendar (in Thailand from 1 January, since 1941). */
export const buddhistYear = (year: number): number => year - 543;

/** The same with ASCII digits: Thai, Arabic, Persian and Devanagari digits stand in blocks of ten. */
export function westernDigits(printed: string): string {
  return printed.replace(/[๐-๙٠-٩۰-۹०-९]/gu, (digit) => String(((digit.codePointAt(0) ?? 0) - zeroOf(digit)) % 10));
}

const ZEROS = ["๐", "٠", "۰", "०"].map((zero) => zero.codePointAt(0) ?? 0);

const zeroOf = (digit: string): number =>
  ZEROS.find((zero) => (digit.codePointAt(0) ?? 0) >= zero && (digit.codePointAt(0) ?? 0) < zero + 10) ?? 0;
