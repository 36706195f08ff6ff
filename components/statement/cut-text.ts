// Cuts a paragraph at every border of a mark, so that marks may overlap and still be drawn one piece at a time.
import type { Span } from "@/lib/domain/span";
import type { TextMark } from "./text-marks";

/** A piece of text over which the same marks hold; `opens` are those that begin with it. */
export interface TextPiece {
  text: string;
  marks: TextMark[];
  opens: TextMark[];
}

function clip(mark: TextMark, { start, end }: Span): number[] {
  return [mark.start, mark.end].filter((border) => border > start && border < end);
}

/** The pieces of `text` within `span`, in order; joined they are that text exactly. */
export function cutText(text: string, span: Span, marks: readonly TextMark[]): TextPiece[] {
  const inside = marks.filter((mark) => mark.start < span.end && mark.end > span.start);
  const borders = [...new Set([span.start, span.end, ...inside.flatMap((mark) => clip(mark, span))])].sort(
    (a, b) => a - b,
  );
  return borders.slice(0, -1).map((start, index) => {
    const end = borders[index + 1]!;
    const over = inside.filter((mark) => mark.start <= start && mark.end >= end);
    return { text: text.slice(start, end), marks: over, opens: over.filter((mark) => mark.start === start) };
  });
}
