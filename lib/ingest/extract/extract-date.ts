// The day on which the statement was delivered.
import type { Fact } from "@/lib/domain/statement";
import { isoDay } from "./calendar";
import { findDayOfDelivery, isOfYear } from "./day-of-delivery";
import { findDayOfMeeting } from "./day-of-meeting";
import { extractYear } from "./extract-year";
import { isDateOrPlace, joinLines } from "./header-text";
import { findPrintedDates, type PrintedDate } from "./printed-dates";
import { evidenceIn, passage, type Passage, type Reading } from "./reading";
import { OCCASION_WORDS } from "./lexicon/header-words";

export type DateFact = Fact<{ iso: string; printed: string }>;

const SIDECAR_KEYS = ["date", "doc_date", "delivered"];
const OPENING_REACH = 700;
const DATELINE_REACH = 1_500;
const RECORD_DAY =
  /(?<=PV\.\S{1,12}[ \t]{1,20})(\d{1,2})\/(\d{1,2})\/(\d{4})|(\d{1,2})\/(\d{1,2})\/(\d{4})(?=[ \t]+\S{1,12}PV\.)/u;
/** A short sentence that tells of a day, or a letter that is read out. */
const TOLD = /^\s*(?:[“"«]|(?:on|since)\s)/iu;
const occasion = new RegExp(OCCASION_WORDS.join("|"), "iu");

/**
 * The date in the header; else the day there with the year of the meeting's own days; else in an opening line that tells
 * of the occasion and calls the day its own, or on a line of its own near the beginning or at the end; else the one that
 * runs along the pages of a record, or stands beside the text. Any other date in the speech is what is told, not when.
 */
export function extractDate(reading: Reading): DateFact | null {
  return (
    firstDate(reading, headerRuns(reading), "extract/date-header") ??
    dayWithinMeeting(reading) ??
    occasionDate(reading) ??
    runningDate(reading.segments.sidecar["running"] ?? "") ??
    sidecarDate(reading)
  );
}

function firstDate(reading: Reading, passages: Passage[], ruleId: string, year: number | null = null): DateFact | null {
  for (const place of passages) {
    const [date] = findPrintedDates(place.text);
    if (date && isOfYear(date, year)) return dateFact(reading, place, date, ruleId);
  }
  return null;
}

function dateFact(reading: Reading, place: Passage, { iso, start, end }: PrintedDate, ruleId: string): DateFact {
  const evidence = evidenceIn(reading, place, start, end - start);
  return { value: { iso, printed: evidence.quote }, evidence: [evidence], from: "text", ruleId };
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
    if (found) return dateFact(reading, line, found, "extract/date-within-meeting");
  }
  return null;
}

/** A day of another year than the statement's own is never its day. */
function occasionDate(reading: Reading): DateFact | null {
  if (reading.segments.turn) return null;
  const year = extractYear(reading)?.value ?? null;
  const lines = [...datelines(reading), ...reading.sentences.slice(-2)].filter(isDateline);
  return openingDate(reading, year) ?? firstDate(reading, lines, "extract/date-occasion", year);
}

function openingDate(reading: Reading, year: number | null): DateFact | null {
  const start = reading.sentences[0]?.start ?? 0;
  const lines = reading.opening.filter((line) => line.start - start < OPENING_REACH && occasion.test(line.text));
  for (const line of lines) {
    const date = findDayOfDelivery(line.text.slice(0, OPENING_REACH), year);
    if (date) return dateFact(reading, line, date, "extract/date-occasion");
  }
  return null;
}

const isDateline = (line: Passage): boolean => isDateOrPlace(line) && !TOLD.test(line.text);

/** The paragraphs, close below what a site printed over the speech, where a place and its date may stand alone. */
function datelines({ segments, text, sentences }: Reading): Passage[] {
  const reach = (sentences[0]?.start ?? 0) + DATELINE_REACH;
  return segments.paragraphs
    .filter(({ kind, start }) => kind !== "header" && start < reach)
    .map((paragraph) => passage(text, paragraph));
}

/** Records of meetings print their symbol and day, always as day/month/year, along their pages. */
function runningDate(running: string): DateFact | null {
  const found = RECORD_DAY.exec(running);
  const [printed = null, day, month, year] = found?.filter((each) => each !== undefined) ?? [];
  const iso = printed ? isoDay(Number(year), Number(month), Number(day)) : null;
  if (!printed || !iso) return null;
  return { value: { iso, printed }, evidence: [], from: "sidecar", ruleId: "extract/date-running" };
}

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
