// A labelled statement made ready for extraction, and the sentences that its labels quote.
import type { Span } from "@/lib/domain/span";
import type { Models } from "@/lib/ingest/extract/model/models";
import { readSegments, type Passage, type Reading } from "@/lib/ingest/extract/reading";
import type { Label, LabelledStatement } from "./labelled-documents";
import { locateQuote } from "./locate-quote";

/** `document`: its number among all labelled documents, which parts of a cross-validation go by. */
export interface LabelledReading {
  document: number;
  label: Label;
  reading: Reading;
}

/** Makes statements ready; `models` are those that extractors of an earlier step shall ask. */
export function labelledReadings(statements: readonly LabelledStatement[], models?: Models): LabelledReading[] {
  return statements.map(({ label, segments }, document) => ({
    document,
    label,
    reading: readSegments(segments, models),
  }));
}

/** The sentences that a label's quote touches; `[]` where the quote does not stand in the text. */
export function quotedSentences({ sentences, text }: Reading, quote: string): Passage[] {
  const span = locateQuote(text, quote);
  return span ? sentences.filter((sentence) => sentence.start < span.end && span.start < sentence.end) : [];
}

/** The span from the first of these passages to the last. */
export function spanOf(passages: readonly Span[]): Span | null {
  const [first, last] = [passages[0], passages.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
}
