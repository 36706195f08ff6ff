// Cuts a passage out of a long paragraph: whole words, from the beginning of a sentence where one is near.
import type { Span } from "@/lib/domain/span";
import { splitWords } from "./split-words";

/** In UTF-16 code units: paragraphs up to the first length are shown whole, longer ones cut to about the second. */
const SHOWN_WHOLE = 340;
const PASSAGE = 280;
const LEAD = 90;
/** A longer word may be cut in two. */
const LONGEST_WORD = 40;

/** The span of `text` to show so that `focus` is in it, with some words before and as many after as fit. */
export function cutPassage(text: string, focus: Span): Span {
  if (text.length <= SHOWN_WHOLE) return { start: 0, end: text.length };
  const start = passageStart(text, focus.start);
  const end = passageEnd(text, Math.max(start + PASSAGE, focus.end));
  return { start, end };
}

/** How far a passage reaches that begins shortly before `start`. */
export function reachOf(start: number): number {
  return Math.max(0, start - LEAD) + PASSAGE;
}

function passageStart(text: string, focus: number): number {
  const earliest = Math.max(0, focus - LEAD);
  if (earliest === 0) return 0;
  const before = text.slice(earliest, focus);
  const sentence = [...before.matchAll(/[.!?؟。！？]["”»’)]*\s*/gu)].at(-1);
  if (sentence) return earliest + sentence.index + sentence[0].length;
  return wordsAround(text, earliest).find(({ start }) => start >= earliest)?.start ?? focus;
}

function passageEnd(text: string, latest: number): number {
  if (latest >= text.length) return text.length;
  return wordsAround(text, latest).findLast(({ end }) => end <= latest)?.end ?? latest;
}

/** The words near a place, whole unless they are very long. */
function wordsAround(text: string, place: number): Span[] {
  const from = Math.max(0, place - LONGEST_WORD);
  return splitWords(text.slice(from, place + LONGEST_WORD), from).flatMap(({ parts }) => parts);
}
