// Parts a verbatim record into its turns, each from its label to the next one.
import { RejectedDocument } from "@/lib/domain/rejection";
import type { TurnLabel } from "@/lib/domain/segments";
import type { Span } from "@/lib/domain/span";
import { readTurnLabel } from "./turn-label";

const LEAST_TURNS = 3;
const LONGEST_NOTE = 260;
const MOST_TURNS = 5_000;
const RECORD_HEAD = /\b(?:S\/PV\.\d|A\/(?:\d+\/|ES-\d+\/|S-\d+\/)?PV\.\d)|verbatim record/i;
/** What a record prints when the meeting ends or pauses; none of it was said by the last speaker. */
const CLOSING =
  /^\(?(?:the meeting (?:rose|was (?:suspended|adjourned))|la séance est (?:levée|suspendue)|se levanta la sesión)/i;

/** Notes of what happened, which nobody said: who took the chair, who came in, which item begins. */
const NOTE =
  /^(?:agenda items? \d|organization of work$|address by (?:his|her|mr|ms|mrs|h\.)|in the absence of the |the (?:acting )?(?:president|chair\w*) (?:returned to|resumed) the chair|the meeting (?:was )?(?:resumed|called)|la séance (?:est|a été) (?:ouverte|reprise)|point \d+ de l[’']ordre du jour|tema \d+ del programa)|^(?:mr|mrs|ms|miss|sir|dame|his|her|h\.e\.|the president)[^\n:]{2,160}(?:took the chair|(?:was|were) (?:then )?escorted)\b|^in the absence[^]{2,200}took the chair\.?$/i;
const AGENDA_ITEM = /^(?:agenda items? \d|point \d+ de l[’']ordre|tema \d+ del programa)/i;
const LONGEST_SUBJECT = 200;
const MOST_SUBJECTS = 3;

/** One turn: its label, the span of label and speech together, and the item that it is under where one began. */
export interface Turn extends Span {
  label: TurnLabel;
  agenda: string[];
}

/**
 * The turns of a record; `[]` where the text is not one. `paragraphs` are those of the whole text.
 * @throws RejectedDocument `too-large` where there are more turns than a meeting has.
 */
export function splitTurns(text: string, paragraphs: Span[]): Turn[] {
  const turns: Turn[] = [];
  let closed = true;
  let agenda: string[] = [];
  for (const { start, end } of paragraphs) {
    const label = readTurnLabel(text, start);
    const last = turns.at(-1);
    const words = text.slice(start, Math.min(end, start + LONGEST_NOTE));
    if (label) turns.push({ label, start, end, agenda });
    else agenda = nextAgenda(agenda, words, closed);
    closed = label === null && (closed || CLOSING.test(words) || NOTE.test(words));
    if (!label && !closed && last) last.end = end;
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

/** A line that names an item begins a new agenda; the short lines below it say what the item is about. */
function nextAgenda(agenda: string[], words: string, closed: boolean): string[] {
  const line = words.replace(/\s+/g, " ").trim();
  if (AGENDA_ITEM.test(line)) return [line.slice(0, LONGEST_SUBJECT)];
  const subject = closed && agenda.length > 0 && agenda.length <= MOST_SUBJECTS;
  return subject && line.length <= LONGEST_SUBJECT && !/\.$|^\(/.test(line) && !NOTE.test(line)
    ? [...agenda, line]
    : agenda;
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
