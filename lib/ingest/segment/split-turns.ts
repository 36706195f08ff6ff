// Parts a verbatim record into its turns, each from its label to the next one.
import { RejectedDocument } from "@/lib/domain/rejection";
import type { TurnLabel } from "@/lib/domain/segments";
import type { Span } from "@/lib/domain/span";
import { readTurnLabel } from "./turn-label";

const LEAST_TURNS = 3;
const MOST_TURNS = 5_000;
const RECORD_HEAD = /\b(?:S\/PV\.\d|A\/(?:\d+\/|ES-\d+\/|S-\d+\/)?PV\.\d)|verbatim record/i;
/** What a record prints when the meeting ends or pauses; none of it was said by the last speaker. */
const CLOSING =
  /^\(?(?:the meeting (?:rose|was (?:suspended|adjourned))|la séance est (?:levée|suspendue)|se levanta la sesión)/i;

/** One turn: its label and the span of the label and speech together. */
export interface Turn extends Span {
  label: TurnLabel;
}

/**
 * The turns of a record; `[]` where the text is not one. `paragraphs` are those of the whole text.
 * @throws RejectedDocument `too-large` where there are more turns than a meeting has.
 */
export function splitTurns(text: string, paragraphs: Span[]): Turn[] {
  const turns: Turn[] = [];
  let closed = true;
  for (const paragraph of paragraphs) {
    const label = readTurnLabel(text, paragraph.start);
    const last = turns.at(-1);
    if (label) turns.push({ label, start: paragraph.start, end: paragraph.end });
    closed = label === null && (closed || CLOSING.test(text.slice(paragraph.start, paragraph.start + 80)));
    if (!label && !closed && last) last.end = paragraph.end;
  }
  if (
    !isRecord(
      text,
      turns.map(({ label }) => label),
    )
  )
    return [];
  if (turns.length > MOST_TURNS) throw tooMany(turns.length);
  return turns;
}

function isRecord(text: string, labels: TurnLabel[]): boolean {
  const speakers = new Set(labels.map(({ name }) => name));
  if (labels.length >= LEAST_TURNS && speakers.size >= 2) return true;
  return labels.length >= 2 && RECORD_HEAD.test(text.slice(0, 3_000));
}

function tooMany(turns: number): RejectedDocument {
  const message = `The document holds ${turns} turns; more than ${MOST_TURNS} are no record of one meeting. Split it.`;
  return new RejectedDocument("too-large", message);
}
