// Cuts a passage out of a long paragraph: whole words, from the beginning of a sentence where one is near.
import type { Span } from "@/lib/domain/span";
import { splitWords } from "./split-words";

/** In UTF-16 code units: paragraphs up to the first length are shown whole, longer ones cut to about the second. */
const SHOWN_WHOLE = 340;
const PASSAGE = 280;
const LEAD = 90;

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
  return wordStarts(text, earliest, focus)[0] ?? focus;
}

/** The first place at or after `from` where a word begins that was not cut in two. */
function wordStarts(text: string, from: number, to: number): number[] {
  const back = Math.max(0, from - LEAD);
  return splitWords(text.slice(back, to))
    .flatMap(({ parts }) => parts.map(({ start }) => back + start))
    .filter((start) => start >= from);
}

function passageEnd(text: string, latest: number): number {
  if (latest >= text.length) return text.length;
  const back = Math.max(0, latest - LEAD);
  const ends = splitWords(text.slice(back, latest + LEAD)).flatMap(({ parts }) => parts.map(({ end }) => back + end));
  return ends.findLast((end) => end <= latest) ?? latest;
}
