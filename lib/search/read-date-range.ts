// Reads and writes the value of `date:` in the query language: a year, a month, a day, or a range of them.

/** Days YYYY-MM-DD, both included; null where the range is open. */
export interface DayRange {
  from: string | null;
  to: string | null;
}

const PLACE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** The range that `2024`, `2024-05..2025-01-31`, `..2020` or `2020..` means; null where it is none. */
export function readDateRange(text: string): DayRange | null {
  const [first = "", last] = text.split("..");
  if (text.split("..").length > 2 || text === "..") return null;
  const from = first === "" ? null : firstDay(first);
  const to = last === undefined ? lastDay(first) : last === "" ? null : lastDay(last);
  if ((first !== "" && from === null) || (last !== "" && to === null)) return null;
  return from !== null && to !== null && from > to ? readDateRange(`${last}..${first}`) : { from, to };
}

/** The shortest text that `readDateRange` reads as this range. */
export function writeDateRange({ from, to }: DayRange): string {
  const first = from?.replace(/-01$/, "").replace(/-01$/, "") ?? "";
  const last = to === null ? "" : shortestEnd(to);
  return first === last ? first : `${first}..${last}`;
}

function firstDay(place: string): string | null {
  const [, year, month = "01", day = "01"] = PLACE.exec(place) ?? [];
  return year === undefined ? null : realDay(`${year}-${month}-${day}`);
}

function lastDay(place: string): string | null {
  const [, year, month = "12", day] = PLACE.exec(place) ?? [];
  if (year === undefined) return null;
  return realDay(`${year}-${month}-${day ?? lengthOfMonth(year, month)}`);
}

function lengthOfMonth(year: string, month: string): string {
  return String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()).padStart(2, "0");
}

/** The day, null where no calendar has it. */
function realDay(day: string): string | null {
  const read = new Date(`${day}T00:00:00Z`);
  return !day.startsWith("0") && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) ? day : null;
}

function shortestEnd(day: string): string {
  const [year = "", month = "", last = ""] = day.split("-");
  if (day.endsWith("-12-31")) return year;
  return last === lengthOfMonth(year, month) ? `${year}-${month}` : day;
}
