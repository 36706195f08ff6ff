// What every extractor reads from: a statement's segments with their lines, sentences and words made ready once.
import { quoteSpan, type Evidence, type Span } from "@/lib/domain/span";
import type { StatementSegments } from "@/lib/domain/segments";
import type { Paragraph } from "@/lib/domain/statement";
import { detectLanguage } from "./detect-language";
import { shippedModels, type Models } from "./model/models";
import { tokenize, tokensWithin, type Token } from "./tokens";

/** A run of the text with its place: a line of the header or a sentence of the body. */
export interface Passage extends Span {
  text: string;
}

/** A statement ready for extraction. `language` is that of the body; `opening` its first sentences. */
export interface Reading {
  segments: StatementSegments;
  text: string;
  header: Passage[];
  body: Paragraph[];
  sentences: Passage[];
  opening: Passage[];
  tokens: Token[];
  language: string | null;
  /** The trained models that extractors ask. */
  models: Models;
}

const OPENING_SENTENCES = 12;

const known = new WeakMap<StatementSegments, Reading>();

/**
 * Makes a statement's segments ready; `models` are those of the product, others in training. It is done once for a
 * statement, whoever asks.
 */
export function readSegments(segments: StatementSegments, models: Models = shippedModels): Reading {
  const last = known.get(segments);
  if (last?.models === models) return last;
  const reading = makeReady(segments, models);
  known.set(segments, reading);
  return reading;
}

function makeReady(segments: StatementSegments, models: Models): Reading {
  const { text } = segments;
  const body = segments.paragraphs.filter((paragraph) => paragraph.kind === "body");
  const sentences = segments.sentences.map((span) => passage(text, span));
  return {
    segments,
    text,
    header: segments.header.map((span) => passage(text, span)).filter((line) => line.text !== ""),
    body,
    sentences,
    opening: sentences.slice(0, OPENING_SENTENCES),
    tokens: tokenize(text),
    language: detectLanguage(bodyText(text, body)),
    models,
  };
}

/** The passage of a span without the white space at its ends. */
export function passage(text: string, { start, end }: Span): Passage {
  const raw = text.slice(start, end);
  const from = start + (raw.length - raw.trimStart().length);
  const trimmed = raw.trim();
  return { start: from, end: from + trimmed.length, text: trimmed };
}

/** The words of a passage. */
export function wordsOf(reading: Reading, span: Span): Token[] {
  return tokensWithin(reading.tokens, span.start, span.end);
}

/** Evidence for a match inside a passage: `index` and `length` count in the passage's text. */
export function evidenceIn(reading: Reading, within: Span, index: number, length: number): Evidence {
  const start = within.start + index;
  return quoteSpan(reading.text, { start, end: start + length });
}

/** Evidence of a whole passage. */
export function evidenceOf(reading: Reading, span: Span): Evidence {
  return quoteSpan(reading.text, span);
}

function bodyText(text: string, body: Paragraph[]): string {
  const [first, last] = [body[0], body.at(-1)];
  return first && last ? text.slice(first.start, last.end) : text;
}
