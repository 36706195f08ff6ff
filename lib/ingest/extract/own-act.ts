// Whether an act is the speaker's own: nobody commits another, and another State's support is no support of ours.
import type { Span } from "@/lib/domain/span";
import type { ActSign } from "./find-act";
import { findNamed } from "./find-named";
import { CLAUSES, SELF_REFERENCE } from "./lexicon/self-reference";
import type { Passage, Reading } from "./reading";

/** A rule that takes any name with a capital for the speaker begins at that name, a word or two into it. */
const NAME_REACH = 24;
const PRONOUN = /^(?:we|I|my|our|the)\b/iu;

/** `own` are the codes of those who speak: the State, the group or body; where there are none, names tell nothing. */
export function isOwnAct(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  if (sign.act === "commits-to") return meansSpeaker(reading, sentence, sign, own);
  return own.length === 0 || !isAnothers(reading, sentence, sign, own);
}

/** The words of the clause up to those of the act mean the speaker, or name the speaker. */
function meansSpeaker(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  const start = sentence.start + clauseStart(sentence.text.slice(0, sign.start), reading.language);
  const clause = { start, end: sentence.start + sign.end };
  const self = SELF_REFERENCE[reading.language ?? ""];
  if (self && new RegExp(self, "iu").test(reading.text.slice(clause.start, clause.end))) return true;
  return codesIn(reading, clause).some((code) => own.includes(code));
}

/** Where the clause begins whose end the act is; a clause that a comma has closed again is none. */
function clauseStart(before: string, language: string | null): number {
  const marks = CLAUSES[language ?? ""];
  if (!marks) return 0;
  const open = lastMatch(marks.open, before);
  const closed = lastMatch(marks.closed, before);
  return closed > open && !before.slice(closed).includes(",") ? closed : open;
}

function lastMatch(pattern: string, text: string): number {
  return [...text.matchAll(new RegExp(pattern, "giu"))].at(-1)?.index ?? 0;
}

/** The act begins with the name of a State, group or body that does not speak. */
function isAnothers(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  const words = sentence.text.slice(sign.start, sign.end);
  if (!/^\p{Lu}/u.test(words) || PRONOUN.test(words)) return false;
  const from = sentence.start + sign.start;
  const near = { start: Math.max(sentence.start, from - NAME_REACH), end: sentence.start + sign.end };
  const named = findNamed(reading, near).filter(({ end }) => end > from);
  return named.length > 0 && named.every(({ code }) => !own.includes(code));
}

const codesIn = (reading: Reading, span: Span): string[] => findNamed(reading, span).map(({ code }) => code);
