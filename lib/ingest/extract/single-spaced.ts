// Text as expressions of rules want it, every run of white space one space, and the way back to its places.
import type { Span } from "@/lib/domain/span";

/** `back` gives the place in the text as it was, of a stretch of the text as it is now. */
export interface SingleSpaced {
  text: string;
  back(span: Span): Span;
}

/** `text` with single spaces; lines that end in a space and a break would else keep words apart that belong together. */
export function singleSpaced(text: string): SingleSpaced {
  if (!/\s\s/u.test(text)) return { text: text.replace(/\s/gu, " "), back: ({ start, end }) => ({ start, end }) };
  let spaced = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const isSpace = /\s/u.test(text.charAt(at));
    if (isSpace && spaced.endsWith(" ")) continue;
    spaced += isSpace ? " " : text.charAt(at);
    places.push(at);
  }
  return {
    text: spaced,
    back: ({ start, end }) => ({ start: places[start] ?? text.length, end: (places[end - 1] ?? text.length - 1) + 1 }),
  };
}
