// Finds full dates in a line of text, in the forms and languages in which delegations print them.
import { buddhistYear, isoDay, westernDigits } from "./calendar";
import { findCjkDates } from "./cjk-date";
import { monthNames } from "./month-names";
import { findTerms, type TermHit } from "./term-trie";
import { tokenize, type Token } from "./tokens";

/** A date and its place in the text that was searched. */
export interface PrintedDate {
  iso: string;
  start: number;
  end: number;
}

const DAY = /^(\d{1,2})(?:st|nd|rd|th|er|re|o|a|e|eme|go)?$/u;
/** Arabic writes the mark of the era behind the year without a space. */
const YEAR = /^((?:19|20)\d{2})(?:م|م\.)?$/u;
const FILLERS = new Set([
  "of",
  "the",
  "day",
  "พ",
  "ศ",
  "ค",
  "de",
  "del",
  "b",
  "e",
  "be",
  "d",
  "le",
  "el",
  "den",
  "em",
  "st",
  "nd",
  "rd",
  "th",
]);
const NUMERIC =
  /(?<![\d./-])(?:(\d{4})[-/](\d{2})[-/](\d{2})|(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})|(\d{1,2})[/-](\d{1,2})[/-](\d{4}))(?![\d/-])/gu;
const RANGE_BEFORE = /(?:\d(?:st|nd|rd|th)?|\p{L}{3,})\s*(?:[-–—]|\b(?:to|and|till|au|al|a|y|et|по|до))\s*$/iu;
const RANGE_AFTER = /^\s*(?:[-–—]|(?:to|and|au|al|y|et|по)\b)\s*\d{1,2}/iu;

/** All full dates of `text` in order; days that do not exist and ranges of days are left out. */
export function findPrintedDates(text: string): PrintedDate[] {
  const tokens = tokenize(text);
  const named = findTerms(monthNames(), tokens).flatMap((hit) => namedDate(text, tokens, hit) ?? []);
  return [...named, ...findCjkDates(text), ...numericDates(text)].sort((a, b) => a.start - b.start);
}

/** "4 April 2024", "le 1er octobre 2024", "April 4th, 2024". */
function namedDate(text: string, tokens: Token[], month: TermHit<number>): PrintedDate | null {
  const first = tokens.findIndex((token) => token.start === month.start);
  const last = tokens.findIndex((token) => token.end === month.end);
  const before = skipFillers(tokens, first - 1, -1);
  const after = skipFillers(tokens, skipSecondName(text, tokens, last + 1), 1);
  const beforeMonth = dayOf(tokens[before]);
  const afterMonth = dayOf(tokens[after]);
  const [value] = month.values as [number];
  if (beforeMonth !== null) return dated(text, tokens[before], tokens[after], value, beforeMonth);
  if (afterMonth === null || RANGE_AFTER.test(text.slice((tokens[after] as Token).end))) return null;
  const year = tokens[skipFillers(tokens, after + 1, 1)];
  return dated(text, tokens[first], year, value, afterMonth);
}

/** Arabic prints a month under two names: "25 أيلول/سبتمبر 2024". */
function skipSecondName(text: string, tokens: Token[], index: number): number {
  const token = tokens[index];
  const slashed = token !== undefined && text[token.start - 1] === "/";
  return slashed && findTerms(monthNames(), [token]).length > 0 ? index + 1 : index;
}

function dated(text: string, from: Token | undefined, year: Token | undefined, month: number, day: number) {
  const printedYear = from && year ? yearOf(text, year) : null;
  if (!from || !year || printedYear === null || year.end - from.start > 50) return null;
  if (RANGE_BEFORE.test(text.slice(Math.max(0, from.start - 30), from.start)) && !weekdayBefore(text, from.start))
    return null;
  const iso = isoDay(printedYear, month, day);
  return iso ? { iso, start: from.start, end: year.end } : null;
}

/** The Gregorian year; a Buddhist one where Thai letters or the name of its era stand beside it. */
function yearOf(text: string, { form, start, end }: Token): number | null {
  const gregorian = YEAR.exec(form)?.[1];
  if (gregorian) return Number(gregorian);
  const buddhist = /^2[45]\d{2}$/u.exec(westernDigits(form))?.[0];
  const shown = /\p{Script=Thai}|\bB\.? ?E\b/u.test(text.slice(Math.max(0, start - 24), end + 8));
  return buddhist && shown ? buddhistYear(Number(buddhist)) : null;
}

/** "Monday - 4 April 2024" and "New York – 4 April 2024" are no ranges; "25 March – 5 April 2019" is one. */
function weekdayBefore(text: string, position: number): boolean {
  const word = /(\p{L}{3,})\s*[-–—]\s*$/u.exec(text.slice(Math.max(0, position - 30), position))?.[1];
  return word !== undefined && findTerms(monthNames(), tokenize(word)).length === 0;
}

function dayOf(token: Token | undefined): number | null {
  const match = token ? DAY.exec(westernDigits(token.form)) : null;
  return match ? Number(match[1]) : null;
}

function skipFillers(tokens: Token[], index: number, step: 1 | -1): number {
  let at = index;
  while (Math.abs(at - index) < 2 && FILLERS.has(tokens[at]?.form ?? "")) at += step;
  return at;
}

/** ISO dates; day.month.year; with slashes only where one of the two numbers cannot be a month. */
function numericDates(text: string): PrintedDate[] {
  return [...text.matchAll(NUMERIC)].flatMap((match) => {
    const [year, month, day, dotDay, dotMonth, dotYear, a, b, slashYear] = match.slice(1).map(Number) as number[] & {
      8: number;
    };
    const iso = match[1]
      ? isoDay(year!, month!, day!)
      : match[4]
        ? isoDay(dotYear!, dotMonth!, dotDay!)
        : slashed(a!, b!, slashYear);
    return iso ? [{ iso, start: match.index, end: match.index + match[0].length }] : [];
  });
}

function slashed(a: number, b: number, year: number): string | null {
  if (a > 12 || a === b) return isoDay(year, b, a);
  return b > 12 ? isoDay(year, a, b) : null;
}
