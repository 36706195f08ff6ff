// Builds what the extractors get for one statement: its text, header, paragraphs and sentences.
import type { Notice } from "@/lib/domain/notice";
import type { StatementSegments, TurnLabel } from "@/lib/domain/segments";
import type { Sidecar, SourceText } from "@/lib/domain/source-text";
import { spansOverlap, type Span } from "@/lib/domain/span";
import type { Paragraph } from "@/lib/domain/statement";
import { cutRepeats } from "./cut-repeats";
import { findHeader, type Header } from "./find-header";
import { isHeadingLine } from "./is-heading-line";
import { readParagraphNumber } from "./read-paragraph-number";
import { isSalutation } from "./salutation";
import { trimSpan } from "./split-lines";
import { splitParagraphs, type LineBlock } from "./split-paragraphs";
import { splitSentences } from "./split-sentences";
import { readTurnLabel } from "./turn-label";

/** What of a document belongs to one statement. */
export interface StatementPart {
  range: Span;
  turn: boolean;
  sidecar: Sidecar;
}

const MOST_PARAGRAPHS = 20_000;

/** The segments of one statement of the document. */
export function buildSegments(source: SourceText, part: StatementPart): StatementSegments {
  const { pieces, notices } = cutRepeats(source.text, trimSpan(source.text, part.range));
  const text = pieces.map(({ start, end }) => source.text.slice(start, end)).join("");
  const trimmed = trimSpan(text, { start: 0, end: text.length });
  const kept = trimPieces(pieces, trimmed.end);
  const turn = readTurnLabel(text, 0);
  const label = part.turn || turn?.kind !== "presiding" || source.text.length < 200_000 ? turn : null;
  return assemble(text.slice(0, trimmed.end), kept, label, source, part.sidecar, notices);
}

function assemble(
  text: string,
  pieces: Span[],
  turn: TurnLabel | null,
  source: SourceText,
  sidecar: Sidecar,
  notices: Notice[],
): StatementSegments {
  const whole = splitParagraphs(text, source.layout);
  const header: Header =
    turn || source.bareSpeech ? { lines: [], bodyStart: 0 } : findHeader(text, whole, source.layout);
  const body = splitParagraphs(text, source.layout, { start: header.bodyStart, end: text.length });
  const headings = markedHeadings(source.headings, pieces);
  const paragraphs = [
    ...header.lines.map(headerParagraph),
    ...body.map((block, at) => bodyParagraph(text, block, body[at + 1], headings)),
  ]
    .slice(0, MOST_PARAGRAPHS)
    .map((paragraph, at) => ({ ...paragraph, ordinal: at + 1 }));
  const sentences = paragraphs
    .filter(({ kind }) => kind === "body")
    .flatMap((paragraph) => bodySentences(text, paragraph, turn));
  const { bareSpeech } = source;
  return { text, pieces, header: header.lines, paragraphs, sentences, turn, sidecar, bareSpeech, notices };
}

function headerParagraph({ start, end }: Span): Paragraph {
  return { ordinal: 1, kind: "header", start, end, language: null, number: null };
}

function bodyParagraph(text: string, block: LineBlock, next: LineBlock | undefined, headings: Span[]): Paragraph {
  const marked = headings.some((heading) => spansOverlap(heading, block));
  const inferred = headings.length === 0 && next !== undefined && isHeadingLine(block, next);
  const heading = (marked || inferred) && !isSalutation(text.slice(block.start, block.end));
  const number = readParagraphNumber(text, block)?.number ?? null;
  return { ordinal: 1, kind: heading ? "heading" : "body", start: block.start, end: block.end, language: null, number };
}

/** Sentences begin after a printed number and after the label of a turn. */
function bodySentences(text: string, { start, end }: Paragraph, turn: TurnLabel | null): Span[] {
  const number = readParagraphNumber(text, { start, end });
  const label = turn && turn.span.start <= start && turn.span.end > start ? turn.span.end : start;
  return splitSentences(text, { start: Math.max(number?.end ?? start, label), end });
}

/** The spans of the document's headings, counted in the statement's text. */
function markedHeadings(headings: Span[], pieces: Span[]): Span[] {
  const moved: Span[] = [];
  let passed = 0;
  for (const piece of pieces) {
    for (const heading of headings) {
      if (!spansOverlap(heading, piece)) continue;
      const start = Math.max(heading.start, piece.start) - piece.start + passed;
      moved.push({ start, end: Math.min(heading.end, piece.end) - piece.start + passed });
    }
    passed += piece.end - piece.start;
  }
  return moved;
}

/** The pieces cut so that together they are `length` long. */
function trimPieces(pieces: Span[], length: number): Span[] {
  let left = length;
  return pieces
    .map(({ start, end }) => {
      const kept = Math.min(end - start, left);
      left -= kept;
      return { start, end: start + kept };
    })
    .filter(({ start, end }) => end > start);
}
