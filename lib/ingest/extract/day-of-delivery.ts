// Which date of an opening sentence is the day of the statement: a speech tells of attacks, treaties and sessions, too.
import { NAMED_AFTER_DAY, OTHER_DAYS, SAID_DAY, WEEKDAYS } from "./lexicon/delivery-day-words";
import { PLACES, SPEECH_NOUNS } from "./lexicon/header-words";
import { findPrintedDates, type PrintedDate } from "./printed-dates";

const weekday = `(?:(?:${WEEKDAYS.join("|")})(?!\\p{L})[\\s,–—-]*)?`;
const article = "(?:(?:the|le|el|den) )?";
const pattern = (source: string): RegExp => new RegExp(source, "iu");

const said = pattern(`(?:${SAID_DAY.join("|")})${weekday}${article}$`);
const ofAnother = pattern(`(?:${OTHER_DAYS.join("|")})[^,;:.()\\n]{0,40},?\\s*${weekday}${article}$`);
const namedBehind = pattern(NAMED_AFTER_DAY);
/** Behind the place or the number of a meeting, as headers print it. */
const headed = pattern(`(?:(?:${PLACES.join("|")})[\\s,(–—-]*|\\bmeeting\\s*[,(–—-]\\s*)${weekday}${article}$`);
const lineBegins = pattern(`(?:^|\\n)[^\\p{L}\\d]*${weekday}${article}$`);
const LINE_ENDS = /^\s*(?:$|[\n.;:)\]|–—]|\p{Lu})/u;
const titled = pattern(
  `^[^\\p{L}]*(?:(?:text|transcript|as|full|of|the|delivered|national|joint) ){0,4}(?:${SPEECH_NOUNS.join("|")})`,
);
const TITLED_WITHOUT_CASE =
  /^[^\p{L}]*(?:كلمة|بيان|خطاب)|^(?![^]*(?:指出|提到|提及|表示|强调|述べ))[^。！？]{0,60}(?:发言|讲话|致辞|發言|ステートメント|演説|発言)[^。！？]{0,40}$/u;
const OPEN_QUOTE = /[“«][^”»]*$/u;
/** Records print their symbol and day along their pages. */
const SYMBOL_BEFORE = /PV\.\S{1,12}\s+$/u;
const SYMBOL_BEHIND = /^\s+\S{1,12}PV\./u;

/** True where the year of the statement is not known, or is that of the date. */
export const isOfYear = ({ iso }: PrintedDate, year: number | null): boolean =>
  year === null || Number(iso.slice(0, 4)) === year;

/** The first date of a sentence that it calls its own day, in `year` where that is known; null where there is none. */
export function findDayOfDelivery(sentence: string, year: number | null): PrintedDate | null {
  return findPrintedDates(sentence).find((date) => isOfYear(date, year) && isOwnDay(sentence, date)) ?? null;
}

function isOwnDay(sentence: string, { start, end }: PrintedDate): boolean {
  const [before, after] = [sentence.slice(0, start), sentence.slice(end)];
  if (SYMBOL_BEFORE.test(before) || SYMBOL_BEHIND.test(after)) return true;
  if (OPEN_QUOTE.test(before) || namedBehind.test(after)) return false;
  if (said.test(before)) return true;
  if (ofAnother.test(before)) return false;
  return headed.test(before) || isTitle(sentence) || (lineBegins.test(before) && LINE_ENDS.test(after));
}

const isTitle = (sentence: string): boolean => titled.test(sentence) || TITLED_WITHOUT_CASE.test(sentence);
