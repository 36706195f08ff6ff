// Makes segments for tests: header lines, a turn's label and paragraphs of plain sentences, as the segmenter gives them.
import type { Span } from "@/lib/domain/span";
import type { StatementSegments, TurnLabel } from "@/lib/domain/segments";
import { readSegments, type Reading } from "./reading";

interface Planted {
  header?: string[];
  body: string;
  turn?: Omit<TurnLabel, "span"> & { label: string };
  sidecar?: Record<string, string>;
}

/** Segments of a statement with these parts; sentences end at ". ", "! " or "? ". */
export function plantSegments({ header = [], body, turn, sidecar = {} }: Planted): StatementSegments {
  const head = [...header, ...(turn ? [turn.label] : [])].map((line) => `${line}\n`).join("");
  const text = head + body;
  const lines = lineSpans(head);
  const sentences = sentenceSpans(text, head.length);
  const bodyParagraph = { ordinal: header.length + 1, kind: "body" as const, start: head.length, end: text.length };
  return {
    text,
    pieces: [{ start: 0, end: text.length }],
    header: lines.slice(0, header.length),
    paragraphs: [
      ...lines.map((span, index) => ({
        ...span,
        ordinal: index + 1,
        kind: "header" as const,
        language: null,
        number: null,
      })),
      { ...bodyParagraph, ordinal: lines.length + 1, language: null, number: null },
    ],
    sentences,
    turn: turn ? { ...turn, span: lines.at(-1) ?? { start: 0, end: 0 } } : null,
    sidecar,
    notices: [],
  };
}

/** The same, made ready for extractors. */
export const plantReading = (planted: Planted): Reading => readSegments(plantSegments(planted));

function lineSpans(head: string): Span[] {
  return [...head.matchAll(/[^\n]+/gu)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

function sentenceSpans(text: string, from: number): Span[] {
  const body = text.slice(from);
  return [...body.matchAll(/\S[^.!?]*[.!?]*/gu)].map(({ 0: sentence, index }) => ({
    start: from + index,
    end: from + index + sentence.length,
  }));
}
