// Parts a verbatim record into its turns, each from its label to the next one.
import type { TurnLabel } from "@/lib/domain/segments";
import type { Span } from "@/lib/domain/span";
import { readTurnLabel } from "./turn-label";

const LEAST_TURNS = 3;
const RECORD_HEAD = /\b(?:S\/PV\.\d|A\/(?:\d+\/|ES-\d+\/|S-\d+\/)?PV\.\d)|verbatim record/i;
/** What a record prints when the meeting ends or pauses; none of it was said by the last speaker. */
const CLOSING =
  /^\(?(?:the meeting (?:rose|was (?:suspended|adjourned))|la séance est (?:levée|suspendue)|se levanta la sesión)/i;

/** One turn: its label and the span of the label and speech together. */
export interface Turn extends Span {
  label: TurnLabel;
}

/** The turns of a record; `[]` where the text is not one. `paragraphs` are those of the whole text. */
export function splitTurns(text: string, paragraphs: Span[]): Turn[] {
  const labels = paragraphs.flatMap(({ start }) => readTurnLabel(text, start) ?? []);
  if (!isRecord(text, labels)) return [];
  return labels.map((label, at) => {
    const next = labels[at + 1]?.span.start ?? text.length;
    return { label, start: label.span.start, end: endOfSpeech(text, paragraphs, label.span.start, next) };
  });
}

function isRecord(text: string, labels: TurnLabel[]): boolean {
  const speakers = new Set(labels.map(({ name }) => name));
  if (labels.length >= LEAST_TURNS && speakers.size >= 2) return true;
  return labels.length >= 2 && RECORD_HEAD.test(text.slice(0, 3_000));
}

function endOfSpeech(text: string, paragraphs: Span[], start: number, next: number): number {
  const own = paragraphs.filter((paragraph) => paragraph.start >= start && paragraph.start < next);
  const closing = own.findIndex((paragraph) => CLOSING.test(text.slice(paragraph.start, paragraph.start + 80)));
  const kept = closing > 0 ? own.slice(0, closing) : own;
  return kept.at(-1)?.end ?? next;
}
