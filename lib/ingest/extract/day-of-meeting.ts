// A day that a header prints without its year, within the days of the meeting that it prints with it.
import { isoDay, westernDigits } from "./calendar";
import { monthNames } from "./month-names";
import type { PrintedDate } from "./printed-dates";
import { findTerms } from "./term-trie";
import { tokenize, type Token } from "./tokens";

const LAST_DAY = 31;
const LONGEST_MEETING_DAYS = 40;
const DAY_MS = 86_400_000;
const DAY_FORM = /^(\d{1,2})(?:st|nd|rd|th|er|de|o)?$/u;
const RANGE =
  /(\d{1,2})(?:st|nd|rd|th)?(?:\s+(?:de\s+)?(\p{L}+))?\s*(?:[-–—]|\b(?:to|au|al|until|through|по)\b)\s*(\d{1,2})(?:st|nd|rd|th)?\s+(?:of\s+|de\s+)?(\p{L}+),?\s+(?:de\s+)?((?:19|20)\d{2})/giu;

interface Days {
  year: number;
  first: number;
  last: number;
}

/**
 * The only day of `line` that has a month and no year, with the year of the one run of days of `header` that holds it;
 * null where there is no such day, or more than one of either.
 */
export function findDayOfMeeting(line: string, header: string): PrintedDate | null {
  const ranges = [...header.matchAll(RANGE)].flatMap(readRange);
  const [days, ...otherRanges] = ranges;
  if (!days || otherRanges.length > 0) return null;
  const bare = line.replace(RANGE, (range) => " ".repeat(range.length));
  const found = daysIn(bare).flatMap(({ month, day, start, end }) => {
    const iso = isoDay(days.year, month, day);
    const time = iso ? Date.parse(iso) : NaN;
    return iso && time >= days.first && time <= days.last ? [{ iso, start, end }] : [];
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readRange([, firstDay, firstMonth, lastDay, lastMonth, year]: RegExpMatchArray): Days[] {
  const to = isoDay(Number(year), monthOf(lastMonth) ?? 0, Number(lastDay));
  const from = isoDay(Number(year), monthOf(firstMonth ?? lastMonth) ?? 0, Number(firstDay));
  const [first, last] = [Date.parse(from ?? ""), Date.parse(to ?? "")];
  return last >= first && last - first <= LONGEST_MEETING_DAYS * DAY_MS ? [{ year: Number(year), first, last }] : [];
}

function monthOf(name: string | undefined): number | null {
  return findTerms(monthNames(), tokenize(name ?? ""))[0]?.values[0] ?? null;
}

function daysIn(text: string): { month: number; day: number; start: number; end: number }[] {
  const tokens = tokenize(text);
  return findTerms(monthNames(), tokens).flatMap((hit) => {
    const at = tokens.findIndex(({ start }) => start === hit.start);
    const until = tokens.findIndex(({ end }) => end === hit.end);
    const beside = [
      tokens[at - 1],
      tokens[at - 2]?.form && tokens[at - 1]?.form === "de" ? tokens[at - 2] : undefined,
      tokens[until + 1],
    ];
    const day = beside.find((token) => dayOf(token) !== null);
    const month = hit.values[0];
    if (!day || month === undefined) return [];
    return [{ month, day: dayOf(day) ?? 0, start: Math.min(day.start, hit.start), end: Math.max(day.end, hit.end) }];
  });
}

function dayOf(token: Token | undefined): number | null {
  const day = token ? Number(DAY_FORM.exec(westernDigits(token.form))?.[1] ?? NaN) : NaN;
  return day >= 1 && day <= LAST_DAY ? day : null;
}
