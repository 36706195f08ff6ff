// Parts a paragraph into sentences; abbreviations, initials and numbers with a full stop do not end one.
import type { Span } from "@/lib/domain/span";
import { trimSpan } from "./split-lines";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** Abbreviations that are always followed by what they introduce. */
const BEFORE_NAME =
  /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|St|Gen|Col|Sen|Amb|Messrs|Sr|Sra|Srta|Excmo|Excma|M|MM|Mme|Mlle|Nos?|Nº|Art|Arts|art|para|paras|pp?|vol|vols|cf|vs|e\.g|i\.e|H\.\s?E|S\.\s?E|S\.\s?M|H\.\s?R\.\s?H|H\.\s?M|Ph|op|fig|approx|г|гг|ст|пп?|им)\.$/u;
const INITIAL = /(?:^|[\s.("“«-])\p{Lu}\.$/u;
const MARKER = /^\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]$/;

/** The sentences between the offsets, in order, trimmed, without overlap. */
export function splitSentences(text: string, { start, end }: Span): Span[] {
  // A line end inside a paragraph is no sentence end; replacing it by a space keeps all offsets.
  const paragraph = text.slice(start, end).replaceAll("\n", " ");
  const sentences: Span[] = [];
  let open = 0;
  for (const { index, segment } of segmenter.segment(paragraph)) {
    const stop = index + segment.length;
    if (stop < paragraph.length && goesOn(paragraph, open, stop)) continue;
    const span = trimSpan(text, { start: start + open, end: start + stop });
    if (span.end > span.start) sentences.push(span);
    open = stop;
  }
  return sentences;
}

function goesOn(paragraph: string, open: number, stop: number): boolean {
  const tail = paragraph.slice(Math.max(open, stop - 40), stop).trimEnd();
  if (BEFORE_NAME.test(tail) || INITIAL.test(tail)) return true;
  return stop - open < 12 && MARKER.test(paragraph.slice(open, stop).trim());
}
