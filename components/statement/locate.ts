// From an offset of the text to the paragraph that a reader can go to.
import type { Span } from "@/lib/domain/span";
import type { Paragraph } from "@/lib/domain/statement";

/** The paragraph that holds the offset, or the last one before it; null in a text without paragraphs. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): Paragraph | null {
  return paragraphs.findLast((paragraph) => paragraph.start <= offset) ?? paragraphs[0] ?? null;
}

/** The distinct ordinals of the paragraphs in which the spans start, in order. */
export function ordinalsOf(paragraphs: readonly Paragraph[], spans: readonly Span[]): number[] {
  const found = spans
    .map((span) => paragraphAt(paragraphs, span.start)?.ordinal)
    .filter((ordinal) => ordinal !== undefined);
  return [...new Set(found)].sort((a, b) => a - b);
}
