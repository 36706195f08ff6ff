// Which lines of a header are the title's own: not the letter paper above it, not the theme or greeting below it.
import { delegationByName } from "@/lib/domain/taxonomy/delegations";
import { namesSpeech } from "./header-text";
import { TITLE_ENDS, TITLE_HEADS } from "./lexicon/header-words";
import { printedLine } from "./printed-line";
import type { Passage } from "./reading";

const head = new RegExp(TITLE_HEADS.join("|"), "iu");
const end = new RegExp(TITLE_ENDS.join("|"), "iu");
const STATE_FORM =
  /^(?:the\s+)?(?:republic|kingdom|state|commonwealth|union|r[ée]publique|royaume|rep[úu]blica|reino|estado)\s+(?:of\s+(?:the\s+)?|d[ue]\s+(?:la\s+)?|de\s+l[’']|d[’']|del?\s+)/iu;
/** Words joined by dashes and nothing else: "Unity – Work – Peace". */
const MOTTO = /^(?:\p{L}+[ \t]*[-–—,][ \t]*){1,3}\p{L}+[.]?$/u;
const PROSE_WORDS = 20;

/** The run without what is printed above and below the title; `[]` where it is the speech's own prose. */
export function titleLines(run: Passage[]): Passage[] {
  const first = run.findIndex((line, at) => !(standsAbove(line) && run.slice(at + 1).some(isTitleLine)));
  const own = run.slice(Math.max(first, 0));
  const stop = own.findIndex(({ text }, at) => at > 0 && end.test(text));
  const lines = stop < 0 ? own : own.slice(0, stop);
  return isProse(lines) ? [] : lines;
}

const isTitleLine = (line: Passage): boolean => namesSpeech(line) || /\p{L}{3}.*\s.*\p{L}{3}/u.test(line.text);

function standsAbove({ text }: Passage): boolean {
  const line = printedLine(text);
  return head.test(line) || isState(line) || (MOTTO.test(line) && !/\s(?:and|of|et|de|y)\s/iu.test(line));
}

const MOST_STATE_WORDS = 7;

const isState = (line: string): boolean =>
  delegationByName(line) !== null || (STATE_FORM.test(line) && line.split(" ").length <= MOST_STATE_WORDS);

/** A sentence that was taken for a header: many small words and the end of a clause. */
function isProse(lines: Passage[]): boolean {
  const text = lines.map((line) => line.text).join(" ");
  const words = text.split(/\s+/u);
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length;
  return words.length >= PROSE_WORDS && small > words.length * 0.7 && !lines.some(namesSpeech) && /[,.;]$/u.test(text);
}
