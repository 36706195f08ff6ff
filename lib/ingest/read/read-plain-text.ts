// Reads plain text: the lines as they stand, pages where form feeds part them.
import { outcome, type Notice, type Outcome } from "@/lib/domain/notice";
import type { Sidecar, SourceText } from "@/lib/domain/source-text";
import type { Span } from "@/lib/domain/span";
import { splitFrontMatter } from "./front-matter";
import { joinHyphens } from "./join-hyphens";
import { removePageNumbers } from "./remove-page-numbers";

/** The source text of clean text (see `cleanText`), without its front matter, page numbers and line-end hyphens. */
export function readPlainText(clean: string, encoding: string): Outcome<SourceText> {
  const matter = splitFrontMatter(clean);
  const numbered = removePageNumbers(matter?.body ?? clean);
  const hyphens = joinHyphens(numbered.value);
  const { text, pages } = splitPages(hyphens.value);
  const notices: Notice[] = [...(matter?.notices ?? []), ...numbered.notices, ...hyphens.notices];
  const sidecar: Sidecar = matter?.sidecar ?? {};
  return outcome({ text, mediaType: "text/plain", encoding, layout: "printed", headings: [], pages, sidecar }, notices);
}

/** Replaces each form feed by a line end, so that offsets stay, and gives the span of every page. */
function splitPages(text: string): { text: string; pages: Span[] } {
  if (!text.includes("\f")) return { text, pages: [] };
  let start = 0;
  const pages = text.split("\f").map((page) => {
    const span = { start, end: start + page.length };
    start = span.end + 1;
    return span;
  });
  return { text: text.replaceAll("\f", "\n"), pages: pages.slice(0, 20_000) };
}
