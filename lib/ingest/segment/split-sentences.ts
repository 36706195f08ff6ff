// Parts a paragraph into sentences; abbreviations, initials and numbers with a full stop do not end one.
import type { Span } from "@/lib/domain/span";
import { DIRECTION_MARK, withoutDirectionMarks } from "./direction-marks";
import { trimSpan } from "./split-lines";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** A mark of direction behind a full stop would hide from the segmenter that no number goes on there. */
const MARK_BEHIND_STOP = new RegExp(
  `(?<=\\p{L}[${DIRECTION_MARK}]{0,4}[.!?؟][${DIRECTION_MARK}]{0,4})[${DIRECTION_MARK}]`,
  "gu",
);
const WINDOW = 4_096;

/** Abbreviations that are always followed by what they introduce. */
const BEFORE_NAME =
  /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Col|Sen|Amb|Messrs|Sr|Sra|Srta|Excmo|Excma|M|MM|Mme|Mlle|Nos?|Nº|Art|Arts|art|para|paras|pp?|vol|vols|cf|vs|e\.g|i\.e|H\.\s?E|S\.\s?E|S\.\s?M|H\.\s?R\.\s?H|H\.\s?M|Ph|op|fig|approx|г|гг|ст|пп?|им)\.$/u;
const INITIAL = /(?:^|[\s.("“«-])\p{Lu}\.$/u;
const MARKER = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;

/** The sentences between the offsets, in order, trimmed, without overlap. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  // A line end inside a paragraph is no sentence end; replacing it by a space keeps all offsets.
  const paragraph = text.slice(start, end).replaceAll("\n", " ").replace(MARK_BEHIND_STOP, " ");
  const sentences: Span[] = [];
  let open = 0;
  for (const stop of segmentEnds(paragraph)) {
    if (stop < paragraph.length && goesOn(paragraph, open, stop)) continue;
    const span = trimSpan(text, { start: start + open, end: start + stop });
    if (span.end > span.start) sentences.push(span);
    open = stop;
  }
  return sentences;
}

/** Where the segmenter ends sentences. Its time grows with the square of the text, so it gets a window at a time. */
function* segmentEnds(paragraph: string): Generator<number> {
  let from = 0;
  let width = WINDOW;
  while (from < paragraph.length) {
    const window = paragraph.slice(from, from + width);
    const ends = Array.from(segmenter.segment(window), ({ index, segment }) => from + index + segment.length);
    const last = from + width >= paragraph.length;
    // What ends with the window may go on behind it; it is looked at again in the next one.
    const sure = last ? ends : ends.slice(0, -1);
    yield* sure;
    width = sure.length > 0 ? WINDOW : width * 2;
    from = last ? paragraph.length : (sure.at(-1) ?? from);
  }
}

function goesOn(paragraph: string, open: number, stop: number): boolean {
  const tail = withoutDirectionMarks(paragraph.slice(Math.max(open, stop - 40), stop)).trimEnd();
  if (BEFORE_NAME.test(tail) || INITIAL.test(tail)) return true;
  const own = stop - open < 24 ? withoutDirectionMarks(paragraph.slice(open, stop)) : "";
  return own.length < 12 && MARKER.test(own.trim());
}
