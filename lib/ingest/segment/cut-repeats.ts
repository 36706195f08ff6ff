// Keeps once what a document says twice: leaves the later copy of a long repeated passage out, with a notice.
import type { Notice } from "@/lib/domain/notice";
import type { Span } from "@/lib/domain/span";
import { findRepeat } from "./find-repeat";
import { splitParagraphs } from "./split-paragraphs";
import { splitSentences } from "./split-sentences";

const MOST_COPIES = 5;
const LEAST_SENTENCES = 3;

/** The spans of `text` within `range` that are kept, in order, and a notice for each passage left out. */
export function cutRepeats(text: string, range: Span): { pieces: Span[]; notices: Notice[] } {
  let pieces: Span[] = [range];
  const notices: Notice[] = [];
  for (let copies = 0; copies < MOST_COPIES; copies++) {
    const cut = nextCut(text, pieces);
    if (!cut) break;
    notices.push(cut.notice);
    pieces = cut.pieces;
  }
  return { pieces, notices };
}

function nextCut(text: string, pieces: Span[]): { pieces: Span[]; notice: Notice } | null {
  const kept = pieces.map((piece) => text.slice(piece.start, piece.end)).join("");
  const repeat = findRepeat(kept);
  if (!repeat) return null;
  const sentences = sentencesOf(kept);
  const copy = wholeSentences(sentences, repeat.copy);
  if (copy.length < LEAST_SENTENCES) return null;
  const from = copy[0]?.start ?? 0;
  const end = copy.at(-1)?.end ?? 0;
  const next = sentences.find(({ start }) => start >= end)?.start ?? kept.length;
  const cut = { start: mapBack(pieces, from), end: mapBack(pieces, next, true) };
  const notice = describe(
    text,
    copy.length,
    sentences.findIndex(({ start }) => start >= from),
    cut,
  );
  return { pieces: without(pieces, cut), notice };
}

function sentencesOf(text: string): Span[] {
  return splitParagraphs(text, "printed").flatMap((paragraph) => splitSentences(text, paragraph));
}

/** The sentences of which at least nine tenths lie in the span. */
function wholeSentences(sentences: Span[], span: Span): Span[] {
  return sentences.filter(({ start, end }) => {
    const shared = Math.min(end, span.end) - Math.max(start, span.start);
    return shared >= (end - start) * 0.9 - 2;
  });
}

/** The offset in the document of an offset in the joined pieces. */
function mapBack(pieces: Span[], offset: number, asEnd = false): number {
  let passed = 0;
  for (const { start, end } of pieces) {
    const length = end - start;
    if (offset < passed + length || (asEnd && offset === passed + length)) return start + offset - passed;
    passed += length;
  }
  return pieces.at(-1)?.end ?? 0;
}

function without(pieces: Span[], cut: Span): Span[] {
  return pieces
    .flatMap(({ start, end }) => [
      { start, end: Math.min(end, Math.max(start, cut.start)) },
      { start: Math.max(start, Math.min(end, cut.end)), end },
    ])
    .filter(({ start, end }) => end > start);
}

function describe(text: string, sentences: number, before: number, cut: Span): Notice {
  const words = text
    .slice(cut.start, cut.start + 60)
    .replace(/\s+/g, " ")
    .trim();
  const message =
    `A passage of ${sentences} sentences (${cut.end - cut.start} characters) that the text had said already ` +
    `followed again after sentence ${before} (“${words}…”); it is kept once.`;
  return { ruleId: "segment/repeated-passage", level: "warning", message, span: cut };
}
