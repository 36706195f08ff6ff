// Finds where a label's quote stands in a text whose white space may be another.
import type { Span } from "@/lib/domain/span";

const SPACE = /\s/u;

/** The span of `quote` in `text`, white space aside; null where it does not stand there. */
export function locateQuote(text: string, quote: string): Span | null {
  const places = solidPlaces(text);
  const solid = places.map((place) => text[place]).join("");
  const wanted = quote.replace(/\s+/gu, "");
  const at = wanted === "" ? -1 : solid.indexOf(wanted);
  if (at < 0) return null;
  return { start: places[at] ?? 0, end: (places[at + wanted.length - 1] ?? 0) + 1 };
}

/** The places of all code units that are not white space. */
function solidPlaces(text: string): number[] {
  const places: number[] = [];
  for (let index = 0; index < text.length; index += 1) {
    if (!SPACE.test(text.charAt(index))) places.push(index);
  }
  return places;
}
