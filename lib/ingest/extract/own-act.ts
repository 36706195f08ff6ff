// Whether an act is the speaker's own: nobody commits another, and another State's support is no support of ours.
import type { Span } from "@/lib/domain/span";
import type { ActSign } from "./find-act";
import { findNamed } from "./find-named";
import { CLAUSES, SELF_REFERENCE, VERB_FIRST } from "./lexicon/self-reference";
import type { Passage, Reading } from "./reading";

/** A rule that takes any name with a capital for the speaker begins at that name, a word or two into it. */
const NAME_REACH = 24;
/** How far behind a verb the one who acts is looked for, in languages where the subject stands there. */
const SUBJECT_REACH = 60;
/** What is asked of somebody may well name them right behind a verb whose subject was named before. */
const MAY_NAME_OTHERS: ReadonlySet<ActSign["act"]> = new Set(["calls-for", "proposes"]);
const PRONOUN = /^(?:we|I|my|our|the)\b/iu;

/** `own` are the codes of those who speak: the State, the group or body; where there are none, names tell nothing. */
export function isOwnAct(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  if (sign.names) return codesIn(reading, placeOf(sentence, sign)).some((code) => own.includes(code));
  if (sign.act === "commits-to") return meansSpeaker(reading, sentence, sign, own);
  return own.length === 0 || !isAnothers(reading, sentence, sign, own);
}

/** The words of the clause up to those of the act mean the speaker, or name the speaker. */
function meansSpeaker(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  const start = sentence.start + clauseStart(sentence.text.slice(0, sign.start), reading.language);
  const behind = subjectBehind(reading, sentence, sign, own);
  return behind ? behind === "own" : meansOwn(reading, { start, end: sentence.start + sign.end }, own);
}

function meansOwn(reading: Reading, span: Span, own: readonly string[]): boolean {
  const self = SELF_REFERENCE[reading.language ?? ""];
  if (self && new RegExp(self, "iu").test(reading.text.slice(span.start, span.end))) return true;
  return codesIn(reading, span).some((code) => own.includes(code));
}

/** Whom a verb names behind it as the one who acts; null where it does not, or where the subject stands before it. */
function subjectBehind(
  reading: Reading,
  sentence: Passage,
  sign: ActSign,
  own: readonly string[],
): "own" | "another" | null {
  const words = VERB_FIRST[reading.language ?? ""];
  if (!words || !new RegExp(words.verb, "u").test(sentence.text.slice(sign.start, sign.end))) return null;
  const text = sentence.text.slice(sign.end, sign.end + SUBJECT_REACH);
  const heads = new RegExp(words.heads, "u").exec(text)?.[0].length ?? 0;
  const from = sentence.start + sign.end;
  const first = /^\p{L}+(?: \p{L}+)?/u.exec(text.slice(heads))?.[0].length ?? 0;
  if (meansOwn(reading, { start: from, end: from + heads + first }, [])) return "own";
  const [named] = findNamed(reading, { start: from, end: Math.min(sentence.end, from + SUBJECT_REACH) });
  if (!named || named.start > from + heads) return null;
  return own.includes(named.code) ? "own" : "another";
}

/** Where the clause begins whose end the act is; a clause that a comma has closed again is none. */
function clauseStart(before: string, language: string | null): number {
  const marks = CLAUSES[language ?? ""];
  if (!marks) return 0;
  const open = lastMatch(marks.open, before);
  const closed = lastMatch(marks.closed, before);
  return closed > open && !/[,،]/u.test(before.slice(closed)) ? closed : open;
}

function lastMatch(pattern: string, text: string): number {
  return [...text.matchAll(new RegExp(pattern, "giu"))].at(-1)?.index ?? 0;
}

/** The act begins with the name of a State, group or body that does not speak. */
function isAnothers(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  const words = sentence.text.slice(sign.start, sign.end);
  if (isSubjectOther(reading, sentence, sign, own)) return true;
  if (!/^\p{Lu}/u.test(words) || PRONOUN.test(words)) return false;
  const from = sentence.start + sign.start;
  const near = { start: Math.max(sentence.start, from - NAME_REACH), end: sentence.start + sign.end };
  const named = findNamed(reading, near).filter(({ end }) => end > from);
  return named.length > 0 && named.every(({ code }) => !own.includes(code));
}

/** "Refuses Xandaria the truce": a name behind the verb, and no word before it that means the speaker. */
function isSubjectOther(reading: Reading, sentence: Passage, sign: ActSign, own: readonly string[]): boolean {
  if (MAY_NAME_OTHERS.has(sign.act) || subjectBehind(reading, sentence, sign, own) !== "another") return false;
  return !meansOwn(reading, { start: sentence.start, end: sentence.start + sign.start }, own);
}

const placeOf = (sentence: Passage, { start, end }: Span): Span => {
  return { start: sentence.start + start, end: sentence.start + end };
};

const codesIn = (reading: Reading, span: Span): string[] => findNamed(reading, span).map(({ code }) => code);
