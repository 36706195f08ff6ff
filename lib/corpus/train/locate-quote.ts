// Finds where a label's quote stands in a text whose white space may be another.
import type { Span } from "@/lib/domain/span";

const SPACE = /\s/u;

/** The span of `quote` in `text`, white space aside; null where it does not stand there. */
export function locateQuote(text: string, quote: string): Span | null {
  const { places, solid } = solidText(text);
  const wanted = quote.replace(/\s+/gu, "");
  const at = wanted === "" ? -1 : solid.indexOf(wanted);
  if (at < 0) return null;
  return { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 };
}

/** A text without white space, and where each of its code units stands. */
interface SolidText {
  text: string;
  solid: string;
  places: number[];
}

/** Many quotes of a text are located one after the other. */
let last: SolidText = { text: "", solid: "", places: [] };

function solidText(text: string): SolidText {
  if (last.text === text) return last;
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!SPACE.test(text.charAt(index))) places.push(index);
  }
  last = { text, solid: text.replace(/\s+/gu, ""), places };
  return last;
}
