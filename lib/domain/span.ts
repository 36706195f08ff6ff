// A span says where in a text a fact stands; every record of Rostrum carries at least one.
import { z } from "zod";

/** A range of a canonical text, in UTF-16 code units: `start` inclusive, `end` exclusive. */
export const SpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine((span) => span.end >= span.start, { error: "a span ends before it starts" });
export type Span = z.infer<typeof SpanSchema>;

/** A span with the words that stand there: `text.slice(start, end) === quote` holds for every stored one. */
export const EvidenceSchema = z.object({
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  quote: z.string().min(1),
});
export type Evidence = z.infer<typeof EvidenceSchema>;

/** Cuts the evidence at `span` out of `text`. */
export function quoteSpan(text: string, { start, end }: Span): Evidence {
  return { start, end, quote: text.slice(start, end) };
}

/** True where the quote is exactly what the text holds at its span. */
export function isFaithful(text: string, evidence: Evidence): boolean {
  return evidence.end <= text.length && text.slice(evidence.start, evidence.end) === evidence.quote;
}

/** Moves a span (or evidence) by `offset` code units. */
export function shiftSpan<T extends Span>(span: T, offset: number): T {
  return { ...span, start: span.start + offset, end: span.end + offset };
}

/** True where the two spans share at least one code unit. */
export function spansOverlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
