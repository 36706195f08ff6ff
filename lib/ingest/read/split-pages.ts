// Turns the form feeds of a text into spans of its pages.
import type { Span } from "@/lib/domain/span";

const MOST_PAGES = 20_000;

/** The text with a line end for each form feed (none where one stands there already), and the span of every page. */
export function splitPages(text: string): { text: string; pages: Span[] } {
  if (!text.includes("\f")) return { text, pages: [] };
  const pages: Span[] = [];
  let joined = "";
  for (const page of text.split("\f")) {
    if (joined !== "" && !joined.endsWith("\n")) joined += "\n";
    pages.push({ start: joined.length, end: joined.length + page.length });
    joined += page;
  }
  return { text: joined, pages: pages.slice(0, MOST_PAGES) };
}
