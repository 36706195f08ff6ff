// Finds how a header names the meeting: what follows “at the”, up to the day, the place or the speaker.
import type { Span } from "@/lib/domain/span";
import { isDateOrPlace, namesSpeech, speakingLines } from "./header-text";
import {
  EVENT_ENDS,
  EVENT_LEADS,
  EVENT_LINE_GOES_ON,
  EVENT_NOUNS,
  EVENT_TRIMMED,
  LINE_BROKEN_OFF,
} from "./lexicon/meeting-words";
import { OFFICE_ADJECTIVES } from "./lexicon/office-words";
import { afterHonorifics, isOfficeWord } from "./person-name";
import { findPrintedDates } from "./printed-dates";
import { passage, type Passage, type Reading } from "./reading";

const noun = new RegExp(`(?<![\\p{L}])(?:${EVENT_NOUNS.join("|")})`, "iu");
const lead = new RegExp(`(?<![\\p{L}])(?:${EVENT_LEADS.join("|")})\\s*`, "giu");
const ends = new RegExp(EVENT_ENDS.join("|"), "iu");
const trimmed = new RegExp(`^(?:${EVENT_TRIMMED.join("|")})`, "iu");
const brokenOff = new RegExp(`(?<![\\p{L}])(?:${LINE_BROKEN_OFF.join("|")})\\s*$|-$`, "iu");
const goesOn = new RegExp(`^\\s*(?:${EVENT_LINE_GOES_ON.join("|")})|^\\s*\\p{Ll}`, "u");
const adjectives = new Set(OFFICE_ADJECTIVES);
const MISSION = /(?<![\p{L}])(?:mission|misión|ministry|ministère|ministerio|embassy)(?![\p{L}])/iu;
const TRAILING = /(?:[\s,.:;|(–—-]|\s(?:of|the|at|in|on|for|de|de la|des|du|del|en|y|et|and|held))+$/iu;
const REACH = 110;
const LONGEST = 420;
const WRAPPED = 40;
const MOST_LINES = 4;

/** The place of the meeting's name in the header; null where none is printed. */
export function findMeetingName(reading: Reading): Span | null {
  const lines = wholeLines(reading);
  for (const [at, line] of lines.entries()) {
    const start = startIn(line);
    if (start === null) continue;
    const last = lines.slice(at + 1, at + MOST_LINES).findIndex((next) => !continues(next));
    const end = last === 0 ? line.end : (lines[at + (last < 0 ? MOST_LINES - 1 : last)] ?? lines.at(-1) ?? line).end;
    const found = cutEnd(reading.text, line.start + start, end);
    if (found) return found;
  }
  return null;
}

/** How a title that stands beside the text names the meeting, as one line. */
export function meetingNameIn(title: string): string | null {
  const start = startIn(passage(title, { start: 0, end: title.length }));
  const found = start === null ? null : cutEnd(title, start, title.length);
  return found && title.slice(found.start, found.end);
}

/** Header lines put together where one is only the rest of the other; dates, places and letter paper are left out. */
function wholeLines(reading: Reading): Passage[] {
  const whole: Passage[] = [];
  for (const line of speakingLines(reading)) {
    const last = whole.at(-1);
    const gap = last ? reading.text.slice(last.end, line.start) : "";
    const joins = last !== undefined && gap.trim() === "" && belongs(last.text, gap, line.text) && !isDateOrPlace(line);
    if (joins) whole.splice(-1, 1, passage(reading.text, { start: last.start, end: line.end }));
    else whole.push(line);
  }
  return whole.filter((line) => !isDateOrPlace(line));
}

function belongs(above: string, gap: string, below: string): boolean {
  if (afterHonorifics(below, 0) > 0) return false;
  if (brokenOff.test(above) || goesOn.test(below)) return true;
  const [lastLine = ""] = above.split("\n").slice(-1);
  return !/\n\s*\n/u.test(gap) && lastLine.length >= WRAPPED && !namesSpeech({ start: 0, end: 0, text: below });
}

/** Where the name begins in a line: behind the first words that lead to one, or with the line itself. */
function startIn({ text }: Passage): number | null {
  for (const match of text.matchAll(lead)) {
    if (MISSION.test(text.slice(0, match.index).split(/[,\n]/u).at(-1) ?? "")) continue;
    const start = match.index + match[0].length;
    const next = text.slice(start, start + REACH);
    const at = noun.exec(next)?.index ?? -1;
    if (at >= 0 && !ends.test(next.slice(0, at)) && !/,/u.test(next.slice(0, at))) return start;
  }
  return beginsWithName(text) && !namesSpeech({ start: 0, end: 0, text: text.slice(0, REACH) }) ? 0 : null;
}

function beginsWithName(text: string): boolean {
  const at = noun.exec(text.slice(0, REACH))?.index ?? -1;
  if (at < 0 || MISSION.test(text.slice(0, at))) return false;
  const before = text.slice(0, at).match(/\p{L}+/gu) ?? [];
  return !before.some((word) => isOffice(word) || namesSpeech({ start: 0, end: 0, text: word }));
}

const isOffice = (word: string): boolean => isOfficeWord(word) && !adjectives.has(word.toLowerCase());

/** A line below that names the meeting further: its session, its debate, the item. */
const continues = (line: Passage): boolean =>
  noun.test(line.text.slice(0, 60)) && !namesSpeech(line) && beginsWithName(line.text) && line.text.length < 200;

function cutEnd(text: string, from: number, to: number): Span | null {
  const lead = trimmed.exec(text.slice(from, to))?.[0].length ?? 0;
  const start = from + lead;
  const rest = text.slice(start, Math.min(to, start + LONGEST));
  const [date] = findPrintedDates(rest);
  const stops = [ends.exec(rest)?.index, date?.start, rest.length].filter((each) => each !== undefined);
  const printed = rest.slice(0, Math.min(...stops)).replace(TRAILING, "");
  return printed.length >= 4 ? { start, end: start + printed.length } : null;
}
