// Dates printed with 年月日 (or 년월일): Japanese eras and Western years, in ASCII, full-width or Chinese digits.
import { ERA_NAMES, isoDay, isoEraDay } from "./calendar";
import type { PrintedDate } from "./printed-dates";

const NUMBER = "[0-9０-９〇○零一二三四五六七八九十]{1,6}";
const DATE = new RegExp(
  `(${ERA_NAMES.join("|")})?\\s*(元|${NUMBER})\\s*[年년](?:\\s*[（(][^（）()\\n]{2,10}[）)])?\\s*(${NUMBER})\\s*[月월]\\s*(${NUMBER})\\s*[日일]`,
  "gu",
);
const DIGITS = "〇一二三四五六七八九";

/** The value of a number in ASCII, full-width or Chinese digits ("２４", "二〇二四", "二十八"); NaN for none. */
function readCjkNumber(printed: string): number {
  const plain = printed.normalize("NFKC").replace(/[○零]/gu, "〇");
  if (plain === "元") return 1;
  if (/^\d+$/u.test(plain)) return Number(plain);
  const tens = /^([一二三四五六七八九])?十([一二三四五六七八九])?$/u.exec(plain);
  if (tens) return (tens[1] ? DIGITS.indexOf(tens[1]) : 1) * 10 + (tens[2] ? DIGITS.indexOf(tens[2]) : 0);
  const digits = [...plain].map((digit) => DIGITS.indexOf(digit));
  return digits.includes(-1) ? Number.NaN : Number(digits.join(""));
}

/** Every date of this form in `text`; impossible ones are left out. */
export function findCjkDates(text: string): PrintedDate[] {
  return [...text.matchAll(DATE)].flatMap((match) => {
    const [printed, era, ...numbers] = match as unknown as [string, string | undefined, string, string, string];
    const [year, month, day] = numbers.map(readCjkNumber) as [number, number, number];
    const iso = era ? isoEraDay(era, year, month, day) : isoDay(year, month, day);
    const start = match.index + (printed.length - printed.trimStart().length);
    return iso ? [{ iso, start, end: match.index + printed.length }] : [];
  });
}
