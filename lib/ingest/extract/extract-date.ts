// The day on which the statement was delivered.
import type { Fact } from "@/lib/domain/statement";
import { isDateOrPlace, joinLines } from "./header-text";
import { findPrintedDates } from "./printed-dates";
import { evidenceIn, type Passage, type Reading } from "./reading";
import { OCCASION_WORDS } from "./lexicon/header-words";

export type DateFact = Fact<{ iso: string; printed: string }>;

const SIDECAR_KEYS = ["date", "doc_date", "delivered"];
const OPENING_REACH = 700;
const occasion = new RegExp(OCCASION_WORDS.join("|"), "iu");

/**
 * The date in the header; else in an opening line that tells of the occasion, or on a closing line of its own; else the
 * one beside the text. A date in the speech itself is what is told, not when: null then.
 */
export function extractDate(reading: Reading): DateFact | null {
  return (
    firstDate(reading, headerRuns(reading), "extract/date-header") ??
    firstDate(reading, occasionLines(reading), "extract/date-occasion") ??
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

function occasionLines(reading: Reading): Passage[] {
  if (reading.segments.turn) return [];
  const start = reading.sentences[0]?.start ?? 0;
  const opening = reading.opening.filter((line) => line.start - start < OPENING_REACH && occasion.test(line.text));
  const closing = reading.sentences.slice(-2).filter(isDateOrPlace);
  return [...opening.map((line) => cutAt(line, OPENING_REACH)), ...closing];
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
