// The day on which the statement was delivered.
import type { Fact } from "@/lib/domain/statement";
import { isoDay } from "./calendar";
import { findDayOfMeeting } from "./day-of-meeting";
import { isDateOrPlace, joinLines } from "./header-text";
import { findPrintedDates } from "./printed-dates";
import { evidenceIn, passage, type Passage, type Reading } from "./reading";
import { OCCASION_WORDS } from "./lexicon/header-words";

export type DateFact = Fact<{ iso: string; printed: string }>;

const SIDECAR_KEYS = ["date", "doc_date", "delivered"];
const OPENING_REACH = 700;
const DATELINE_REACH = 1_500;
const RECORD_DAY =
  /(?<=PV\.\S{1,12}[ \t]{1,20})(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4})(?=[ \t]+\S{1,12}PV\.)/u;
const occasion = new RegExp(OCCASION_WORDS.join("|"), "iu");

/**
 * The date in the header; else the day there with the year of the meeting's own days; else in an opening line that tells
 * of the occasion, or on a line of its own near the beginning or at the end; else the one that runs along the pages of a
 * record, or stands beside the text. A date in the speech itself is what is told, not when: null then.
 */
export function extractDate(reading: Reading): DateFact | null {
  return (
    firstDate(reading, headerRuns(reading), "extract/date-header") ??
    dayWithinMeeting(reading) ??
    firstDate(reading, occasionLines(reading), "extract/date-occasion") ??
    runningDate(reading.segments.sidecar["running"] ?? "") ??
    sidecarDate(reading)
  );
}

function firstDate(reading: Reading, passages: Passage[], ruleId: string): DateFact | null {
  for (const place of passages) {
    const [date] = findPrintedDates(place.text);
    if (!date) continue;
    const evidence = evidenceIn(reading, place, date.start, date.end - date.start);
    return { value: { iso: date.iso, printed: evidence.quote }, evidence: [evidence], from: "text", ruleId };
  }
  return null;
}

/** The header as one run, so that a date broken over two lines is read whole. */
function headerRuns(reading: Reading): Passage[] {
  const header = joinLines(reading, reading.header);
  return header ? [header] : [];
}

/** "Statement delivered on 3 April" below "New York, 25 March to 5 April 2019". */
function dayWithinMeeting(reading: Reading): DateFact | null {
  for (const line of reading.header) {
    const found = findDayOfMeeting(line.text, reading.header.map(({ text }) => text).join("\n"));
    if (!found) continue;
    const evidence = evidenceIn(reading, line, found.start, found.end - found.start);
    const value = { iso: found.iso, printed: evidence.quote };
    return { value, evidence: [evidence], from: "text", ruleId: "extract/date-within-meeting" };
  }
  return null;
}

function occasionLines(reading: Reading): Passage[] {
  if (reading.segments.turn) return [];
  const start = reading.sentences[0]?.start ?? 0;
  const opening = reading.opening.filter((line) => line.start - start < OPENING_REACH && occasion.test(line.text));
  const closing = reading.sentences.slice(-2).filter(isDateOrPlace);
  return [...opening.map((line) => cutAt(line, OPENING_REACH)), ...datelines(reading), ...closing];
}

/** A place and its date alone in a paragraph, close below what a site printed over the speech. */
function datelines({ segments, text, sentences }: Reading): Passage[] {
  const reach = (sentences[0]?.start ?? 0) + DATELINE_REACH;
  return segments.paragraphs
    .filter(({ kind, start }) => kind !== "header" && start < reach)
    .map((paragraph) => passage(text, paragraph))
    .filter(isDateOrPlace);
}

/** Records of meetings print their symbol and day, always as day/month/year, along their pages. */
function runningDate(running: string): DateFact | null {
  const found = RECORD_DAY.exec(running);
  const [printed = null, day, month, year] = found?.filter((each) => each !== undefined) ?? [];
  const iso = printed ? isoDay(Number(year), Number(month), Number(day)) : null;
  if (!printed || !iso) return null;
  return { value: { iso, printed }, evidence: [], from: "sidecar", ruleId: "extract/date-running" };
}

const cutAt = (line: Passage, length: number): Passage => ({ ...line, text: line.text.slice(0, length) });

function sidecarDate(reading: Reading): DateFact | null {
  for (const key of SIDECAR_KEYS) {
    const printed = reading.segments.sidecar[key];
    const [date] = printed ? findPrintedDates(printed.slice(0, 200)) : [];
    if (!printed || !date) continue;
    const value = { iso: date.iso, printed: printed.slice(date.start, date.end) };
    return { value, evidence: [], from: "sidecar", ruleId: "extract/date-sidecar" };
  }
  return null;
}
