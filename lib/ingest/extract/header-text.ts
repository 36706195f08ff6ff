// The header as one run of text, so that names and titles that are broken over lines are read whole.
import type { Span } from "@/lib/domain/span";
import { LETTERHEAD, PLACES, SPEECH_NOUNS } from "./lexicon/header-words";
import { findPrintedDates } from "./printed-dates";
import { passage, type Passage, type Reading } from "./reading";

const letterhead = new RegExp(LETTERHEAD.join("|"), "iu");
const speechNoun = new RegExp(SPEECH_NOUNS.join("|"), "iu");
const placeLine = new RegExp(
  `^[^\\p{L}]*(?:(?:at|à|en|the)\\s+)?(?:${PLACES.join("|")})\\b[^\\p{L}]*(?:le|el|the|,)?`,
  "iu",
);
const MOST_LETTERS_BESIDE_DATE = 24;

/** True for a line of letter paper or page furniture. */
const isLetterhead = (line: Passage): boolean => letterhead.test(line.text);

/** True for a line that names the speech ("Statement by …"). */
export const namesSpeech = (line: Passage): boolean => speechNoun.test(line.text);

/** True for a line with a date or a place and little else. */
export function isDateOrPlace(line: Passage): boolean {
  if (line.text.length > 110) return false;
  const [date] = findPrintedDates(line.text);
  const rest = date ? line.text.slice(0, date.start) + line.text.slice(date.end) : line.text;
  const letters = rest.replace(/[^\p{L}]/gu, "").length;
  return date
    ? letters <= MOST_LETTERS_BESIDE_DATE
    : placeLine.test(line.text) && letters <= 2 * MOST_LETTERS_BESIDE_DATE;
}

/** The passage from the first of these lines to the end of the last. */
export function joinLines(reading: Reading, lines: readonly Span[]): Passage | null {
  const [first, last] = [lines[0], lines.at(-1)];
  return first && last ? passage(reading.text, { start: first.start, end: last.end }) : null;
}

/** Lines of the header that speak of the statement: no letter paper, no page numbers. */
export function speakingLines(reading: Reading): Passage[] {
  return reading.header.filter((line) => !isLetterhead(line));
}
